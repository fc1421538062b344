/**
 * The colours and type of the page. The colours are those of the workspace
 * (`ui/tokens.css`), so that a verdict looks the same to desk and reader; a test
 * computes their contrast. Fonts are the reader's own: nothing is fetched.
 */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9;
  --tint: #f7f2e6;
  --raised: #ffffff;
  --ink: #1d1a16;
  --muted: #57514a;
  --rule: #e2dccf;
  --strong-rule: #8c8477;
  --accent: #0b5a66;
  --wash: #dcebec;
  --red: #a8201f;
  --orange: #9a4404;
  --amber: #7d5a00;
  --lime: #4f6500;
  --green: #1c6b33;
  --grey: #595f66;
  --blue: #1f5a9e;
  --violet: #6b3fa0;
  --shadow: rgb(58 46 24 / 0.16);
  --serif: 'Iowan Old Style', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1917;
    --tint: #24221e;
    --raised: #2a2723;
    --ink: #ece7dd;
    --muted: #b8b1a5;
    --rule: #3b3731;
    --strong-rule: #7e776c;
    --accent: #7fc6d0;
    --wash: #173a41;
    --red: #ff8f87;
    --orange: #f6a56a;
    --amber: #e3bb55;
    --lime: #b9cf5e;
    --green: #7fce93;
    --grey: #aeb4bb;
    --blue: #8cbcf2;
    --violet: #c5a6f0;
    --shadow: rgb(0 0 0 / 0.5);
  }
}
`
