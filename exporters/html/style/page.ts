/** The sheet, its headings, links and lists. */
export const PAGE = `
* { box-sizing: border-box; }
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-block: 4rem;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--serif);
  overflow-wrap: break-word;
  text-rendering: optimizeLegibility;
}
.nameplate, main, footer {
  max-inline-size: 46rem;
  margin-inline: auto;
  padding-inline: 1.25rem;
}
main { padding-block-end: 3rem; outline: none; }
p, ul, ol, dl, dd, blockquote { margin: 0; }
p + p, p + ul, p + ol, ul + p, ol + p, blockquote + p, p + blockquote { margin-block-start: 0.6em; }
ul, ol { padding-inline-start: 1.3em; }
[role='list'] { list-style: none; padding: 0; }
cite { font-style: italic; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-block-start: 2rem; }

.skip {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  padding: 0.5rem 1rem;
  background: var(--raised);
  transform: translateY(-110%);
}
.skip:focus { transform: none; z-index: 2; }

.strip {
  padding: 0.45rem 1.25rem;
  background: var(--ink);
  color: var(--paper);
  font: 600 0.8125rem/1.4 var(--sans);
  letter-spacing: 0.02em;
  text-align: center;
}
.nameplate {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1rem;
  padding-block: 1.5rem 0;
}
.nameplate::after {
  content: '';
  flex-basis: 100%;
  block-size: 4px;
  border-block: 1px solid var(--ink);
}
.nameplate > p { margin-block: 0; }
.desk { font-size: 1.1875rem; font-weight: 700; }
.desk a { color: inherit; text-decoration: none; }
.desk a:hover { text-decoration: underline; }
.kind, .made { font: 0.8125rem/1.4 var(--sans); color: var(--muted); }
.kind { font-weight: 600; color: var(--accent); }
.made { margin-inline-start: auto; }

h1 {
  margin: 2.25rem 0 0;
  font-size: clamp(1.875rem, 1.35rem + 2.3vw, 2.75rem);
  font-weight: 700;
  line-height: 1.14;
  letter-spacing: -0.012em;
  text-wrap: balance;
}
.bylines { margin-block-start: 0.75rem; font-style: italic; color: var(--muted); }
h2 {
  margin: 0 0 1rem;
  padding-block-start: 0.7rem;
  border-block-start: 1px solid var(--strong-rule);
  font-size: 1.3125rem;
  line-height: 1.3;
  text-wrap: balance;
}
h3 { margin: 0 0 0.75rem; font-size: 1.0625rem; line-height: 1.4; }
section { margin-block-start: 2.75rem; }
.lead { font-size: 1.25rem; line-height: 1.55; text-wrap: pretty; }
.small, .missing, .unknown { font-size: 0.9375rem; color: var(--muted); }
.missing, .unknown { font-style: italic; }

.rows > div {
  display: grid;
  grid-template-columns: 9rem minmax(0, 1fr);
  gap: 0 1.5rem;
  padding-block: 0.45rem;
}
.rows > div + div { border-block-start: 1px solid var(--rule); }
dt { font: 600 0.8125rem/1.5 var(--sans); color: var(--muted); padding-block-start: 0.18rem; }
.address, code { overflow-wrap: anywhere; }
code { font: 0.8125rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }

footer { padding-block-end: 4rem; }
footer .rows { font-size: 0.9375rem; }
.provenance { margin-block-start: 2rem; border-block: 1px solid var(--rule); padding-block: 0.75rem; }
summary { font: 600 0.875rem/1.5 var(--sans); cursor: pointer; color: var(--muted); }
.provenance .rows { margin-block-start: 0.75rem; }
`
