/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, with the tests; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Written into the pages and the doors alike, so that a page knows the answers of another build.
  env: { PLUMBLINE_BUILD: process.env.PLUMBLINE_BUILD ?? '' },
  images: { unoptimized: true },
  // The launcher's own address; Next expects `localhost` while developing.
  allowedDevOrigins: ['127.0.0.1'],
  turbopack: {
    // The widgets' own words in thirty languages besides English weigh some 30 kB.
    rules: { '**/intlStrings.mjs': { loaders: ['./bin/english-strings.mjs'] } },
  },
  // One instance each, shared with the process's entry; PGlite also finds its files beside its module.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@prisma/client',
    'pg',
    'yjs',
    'y-prosemirror',
  ],
}
