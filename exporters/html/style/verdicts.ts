import { PATTERNS, TONES } from '../../../domain/scale.ts'

/**
 * The underline of each pattern, drawn `--offset` below the letters. CSS has no
 * dash-dot, so that one is a background; plain dashes are kept for denials.
 */
const LINES: Readonly<Record<(typeof PATTERNS)[number] | 'denied', string>> = {
  solid: 'text-decoration: underline solid var(--tone) 0.09em',
  double: 'text-decoration: underline double var(--tone) 0.065em',
  dotted: 'text-decoration: underline dotted var(--tone) 0.13em',
  wavy: 'text-decoration: underline wavy var(--tone) 1px',
  thick: 'text-decoration: underline solid var(--tone) 0.19em',
  dashdot:
    'padding-block-end: max(0em, calc(var(--offset) - 0.14em)); background: repeating-linear-gradient(90deg, var(--tone) 0 0.42em, transparent 0.42em 0.58em, var(--tone) 0.58em 0.68em, transparent 0.68em 0.84em) 0 100% / 100% max(1.5px, 0.085em) no-repeat',
  denied: 'text-decoration: underline dashed var(--muted) 0.09em',
}

const TONE_RULES = TONES.map((tone) => `.tone-${tone} { --tone: var(--${tone}); }`).join('\n')

const LINE_RULES = [...PATTERNS, 'denied' as const].map((line) => `.line-${line} { ${LINES[line]}; }`).join('\n')

/** Verdicts by mark, label and line; the colour only comes on top. */
export const VERDICTS = `
:root { --tone: var(--muted); --offset: 0.24em; }
${TONE_RULES}
${LINE_RULES}
[class*='line-'] { text-underline-offset: var(--offset); text-decoration-skip-ink: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.verdict { font: 600 0.9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
.verdict.unjudged { font-weight: 400; font-style: italic; color: var(--muted); }
.verdict .sign { color: var(--tone); display: inline-block; min-inline-size: 1.1em; text-align: center; }
.sign { font-family: var(--sans); font-style: normal; font-variant-emoji: text; unicode-bidi: isolate; }
a.definition { color: inherit; text-decoration: none; display: inline-block; }
a.definition:hover { color: var(--accent); }
.scale > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem; padding-block: 0.3rem; }
.scale dt { color: var(--ink); padding: 0; }
.scale .verdict { display: inline-grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.25em; }
.scale .verdict > [class*='line-'] { justify-self: start; }
.scale + .small { margin-block: 0.75rem 0.25rem; }
.scale > :target { background: var(--wash); }
@media (forced-colors: active) {
  .line-dashdot { forced-color-adjust: none; --tone: CanvasText; color: CanvasText; }
  .unjudged.mark { outline: 1px solid CanvasText; }
}
`
