/** On paper: black on white, lines in grey, the notes at the end, addresses spelled out, nothing that only a screen can do. */
export const PRINT = `
@media print {
  @page { margin: 18mm 16mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --tint: #f4f4f2; --raised: #fff; --ink: #000; --muted: #444; --rule: #ccc; --strong-rule: #777;
    --accent: #000; --wash: #e4e4e4;
    --red: #555; --orange: #555; --amber: #555; --lime: #555; --green: #555; --grey: #555; --blue: #555; --violet: #555;
  }
  html { font-size: 10pt; }
  body { font-size: 1.0625rem; line-height: 1.45; }
  .nameplate, main, footer { max-inline-size: none; padding-inline: 0; }
  main { padding-block-end: 0; }
  .skip, .open-note, summary::marker { display: none; }
  .strip { background: none; color: #000; border: 1.5pt solid #000; }
  h1 { margin-block-start: 14pt; font-size: 2.1rem; }
  section { margin-block-start: 1.75rem; }
  .article { margin-inline: 0; padding: 10pt 14pt; font-size: 1.125rem; background: none; border-inline-start: 2pt solid var(--strong-rule); border-block: 0; }
  .theirs { background: none; }
  span.theirs { padding: 0; margin: 0; font-style: italic; }
  a { color: inherit; text-decoration-color: #999; }
  .mark.open { background-color: transparent; }
  .ref[aria-expanded='true'] { background: none; color: inherit; }
  h2, h3, dt, .stance { break-after: avoid; }
  .claims > li, .sources > li, .scale > div, .legend, blockquote.theirs { break-inside: avoid; }
  .sources .archive a::after { content: ' <' attr(href) '>'; font: 8pt var(--sans); overflow-wrap: anywhere; }
  .source-address { display: block; }
  .provenance::details-content { content-visibility: visible; block-size: auto; }
}
`
