/** The claims as a list, the notes, and a note that is open beside its words. */
export const NOTES = `
.claims > li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 9.5rem;
  gap: 0.1rem 1.5rem;
  padding-block: 0.7rem;
  border-block-start: 1px solid var(--rule);
}
.claims > li:first-child { border-block-start: 0; padding-block-start: 0; }
.claims p { margin: 0; }
.claim-link { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); color: inherit; text-decoration: none; line-height: 1.45; }
.claim-link .number { font: 600 0.9375rem/1.65 var(--sans); font-variant-numeric: tabular-nums; color: var(--muted); }
.claim-link:hover .claim-text { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.claim-link .claim-text { justify-self: start; }
.judged { grid-column: 2; grid-row: 1; }
.where { grid-column: 1; padding-inline-start: 1.6rem; font: 0.8125rem/1.5 var(--sans); color: var(--muted); }

.note { padding-block: 1.25rem 0.75rem; border-block-start: 1px solid var(--strong-rule); }
h2 + .note { border-block-start: 0; padding-block-start: 0; }
.note:target { box-shadow: -1rem 0 0 var(--paper), calc(-1rem - 3px) 0 0 var(--accent); }
h3 { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem; align-items: baseline; }
.note .rows > div + div { border-block-start: 0; }
.note .rows > div { padding-block: 0.35rem; }
.from, .place { font: 0.8125rem/1.5 var(--sans); }
.note .from { margin-block: 0.15rem 0.6rem; }
.note dd > .from:last-child { margin-block-end: 0; }
.in-short { font-weight: 700; }
.sources { padding-inline-start: 1.2em; }
.sources > li + li { margin-block-start: 0.9em; }
.sources p { margin: 0; }
.sources p + p { margin-block-start: 0.15em; }
.sources blockquote { margin-block: 0.35em; }
.stance { font: 600 0.8125rem/1.5 var(--sans); color: var(--muted); }
.source-address { font: 0.8125rem/1.5 var(--sans); }
.attempts > li + li { margin-block-start: 0.4em; }
.when { font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
.attempts p + p { margin-block-start: 0; }
.source-address { display: none; }
.source-address.plain { display: block; }
.remarks > li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 1rem; padding-block: 0.5rem; }
.remark-link { font: 600 0.875rem/1.6 var(--sans); padding-block-start: 0.5rem; }
.remarks:has(+ p) { margin-block-end: 1rem; }
.remarks > :target { background: var(--wash); }

.open-note {
  position: relative;
  margin-block: 0.75rem 1rem;
  padding: 1rem 1.1rem;
  background: var(--raised);
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--accent);
  box-shadow: 0 6px 24px var(--shadow);
  color: var(--ink);
  font-size: 1rem;
  line-height: 1.55;
  text-align: start;
  font-weight: 400;
  font-style: normal;
  outline: none;
}
.open-note:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.open-note .rows > div { display: block; padding-block: 0.5rem; }
.open-note dt { padding: 0; }
.open-note .rows { margin-block-start: 0.5rem; }
.open-note h3 { display: block; margin: 0; padding-inline-end: 4.5rem; font: 400 0.9375rem/1.5 var(--sans); }
.open-note h3 .verdict { display: block; }
.open-note .rows > .way-back { display: none; }
.close {
  position: absolute;
  inset-block-start: 0.7rem;
  inset-inline-end: 0.8rem;
  padding: 0.2rem 0.6rem;
  border: 1px solid var(--strong-rule);
  border-radius: 3px;
  background: none;
  color: var(--ink);
  font: 0.8125rem/1.4 var(--sans);
  cursor: pointer;
}
.close:hover { background: var(--wash); }
@media (min-width: 84rem) {
  .open-note {
    position: absolute;
    inset-block-start: var(--top, 0);
    inset-inline-start: calc(100% + 1.5rem);
    inline-size: min(22rem, calc((100vw - 46rem) / 2 - 2.5rem));
    margin: 0;
    z-index: 1;
    font-size: 0.9375rem;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .open-note { animation: note-opens 140ms ease-out; }
  @keyframes note-opens { from { opacity: 0; } }
}

@media (max-width: 40rem) {
  body { font-size: 1rem; }
  .rows > div, .scale > div, h3 { display: block; }
  h3 .verdict { display: block; }
  .claims > li { display: block; }
  .judged { padding-inline-start: 1.6rem; margin-block: 0.2rem; }
  .remarks > li { grid-template-columns: minmax(0, 1fr); }
  .article { margin-inline: -1.25rem; padding-inline: 1.25rem; font-size: 1.125rem; }
  .made { margin-inline-start: 0; flex-basis: 100%; }
  .lead { font-size: 1.125rem; }
}
`
