/** Lines of claims that overlap run below each other, this far apart. */
const STEP = 0.23
const FIRST = 0.24
const LEVELS = 5
/** Line heights that leave room for so many lines. */
const PLAIN_LINE = 1.75
const LINE_PER_LEVEL = 0.2

const LEVEL_RULES = Array.from(
  { length: LEVELS },
  (_, level) => `.level-${level} { --offset: ${(FIRST + level * STEP).toFixed(2)}em; }`,
).join('\n')

const DEPTH_RULES = Array.from(
  { length: LEVELS },
  (_, i) => `.depth-${i + 1} { line-height: ${(PLAIN_LINE + i * LINE_PER_LEVEL).toFixed(2)}; }`,
).join('\n')

/** The article's words: tinted and ruled, with their marks, numbers and legend. */
export const THEIR_WORDS = `
.theirs { background: var(--tint); }
blockquote.theirs { padding: 0.5rem 0.9rem; border-inline-start: 3px solid var(--strong-rule); }
span.theirs { padding: 0.05em 0.25em; margin-inline-start: -0.25em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
blockquote p + p { margin-block-start: 0.4em; }
.theirs.phrase { padding: 0.05em 0; margin: 0; }
.quoted { padding-inline-start: 0.9rem; border-inline-start: 1px solid var(--rule); color: var(--muted); font-style: italic; }

#their-words { position: relative; }
.article {
  margin-block: 1rem;
  padding: 1.75rem clamp(1rem, 5vw, 2.75rem);
  background: var(--tint);
  border-block: 1px solid var(--strong-rule);
  font-size: 1.1875rem;
  line-height: ${PLAIN_LINE};
  hanging-punctuation: first;
  text-wrap: pretty;
}
.article > * + *, .article li + li { margin-block-start: 0.85em; }
.article .their-headline { font-size: 1.5em; font-weight: 700; line-height: 1.45; text-wrap: balance; }
.article .their-standfirst { font-size: 1.05em; font-style: italic; }
.article .their-byline, .article .their-dateline, .article .their-caption { font-size: 0.85em; color: var(--muted); }
.article .their-heading { font-weight: 700; margin-block-start: 1.5em; }
.article .their-quotation { padding-inline-start: 1.25em; border-inline-start: 1px solid var(--strong-rule); }
.gap { color: var(--muted); font-size: 0.85em; font-style: normal; letter-spacing: 0.05em; }
p.gap { text-align: center; }
${LEVEL_RULES}
${DEPTH_RULES}

.unjudged.mark { background: var(--wash); border-radius: 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.corner-start::before, .corner-end::after { color: var(--muted); font-family: var(--sans); font-size: 0.8em; }
.corner-start::before { content: '⌜'; content: '⌜' / ''; }
.corner-end::after { content: '⌟'; content: '⌟' / ''; }
.corner-start:dir(rtl)::before { content: '⌝'; content: '⌝' / ''; }
.corner-end:dir(rtl)::after { content: '⌞'; content: '⌞' / ''; }
.live .mark { cursor: pointer; }
.mark.open { background-color: var(--wash); }

sup { font: 600 0.6875rem/0 var(--sans); font-style: normal; -webkit-user-select: none; user-select: none; }
.ref { display: inline-block; padding: 0.55em 0.15em; line-height: 1; margin-block: -0.55em; color: var(--tone, var(--muted)); text-decoration: none; border-radius: 3px; }
.ref .sign { margin-inline-start: 0.15em; }
.ref:hover, .ref:target { background: var(--wash); }
.ref[aria-expanded='true'] { background: var(--accent); color: var(--paper); }
.article a.ref.letter { color: var(--muted); font-style: italic; }

.legend { font: 0.8125rem/1.5 var(--sans); color: var(--muted); margin-block-start: 0.75rem; }
.legend p { color: var(--muted); }
.legend ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; margin-block-start: 0.4rem; }
.legend .verdict { font-size: inherit; color: var(--ink); font-weight: 400; }
.legend .mark { cursor: auto; padding-inline: 0.2em; color: var(--ink); }
`
