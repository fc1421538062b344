/** As the end-to-end tests start Chromium: a root process needs `--no-sandbox`; the rest keeps it from calling its maker. */
export const BROWSER_ARGS: string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]
