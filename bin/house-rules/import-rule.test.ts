import { describe, expect, test } from 'vitest'
import { importFaults, RULES } from './import-rule.ts'

/** One import as a file would write it. */
type Case = readonly [file: string, source: string]

const from = (specifier: string) => `import { x } from '${specifier}'\n`
const typeFrom = (specifier: string) => `import type { X } from '${specifier}'\n`
const client = (source: string) => `'use client'\n\n${source}`

const REFUSED: readonly Case[] = [
  ['domain/span.ts', from('zod')],
  ['domain/span.ts', from('node:crypto')],
  ['domain/span.ts', typeFrom('../server/env.ts')],
  ['domain/span.ts', "export { x } from 'zod'\n"],
  ['domain/span.ts', "export * from '../editor/schema.ts'\n"],
  ['domain/span.ts', "import 'zod'\n"],
  ['domain/span.ts', "const x = await import('zod')\n"],
  ['domain/span.ts', 'const x = await import(name)\n'],
  ['domain/span.ts', "const x = require('node:fs')\n"],
  ['domain/span.ts', "import {\n  one,\n  two,\n} from '../anchoring/place.ts'\n"],
  ['anchoring/place.ts', from('../importer/html.ts')],
  ['anchoring/place.ts', from('node:fs')],
  ['anchoring/place.ts', from('prosemirror-model')],
  ['importer/html.ts', from('react')],
  ['importer/html.ts', from('../prisma/generated/client.ts')],
  ['importer/html.ts', from('node:fs/promises')],
  ['importer/html.ts', from('../exporters/csv.ts')],
  ['exporters/csv.ts', from('react-dom/server')],
  ['exporters/csv.ts', from('../anchoring/place.ts')],
  ['exporters/csv.ts', from('../server/desk.ts')],
  ['editor/schema.ts', from('react')],
  ['editor/schema.ts', from('../server/desk.ts')],
  ['editor/schema.ts', from('../ui/button.tsx')],
  ['ui/button.tsx', from('../editor/schema.ts')],
  ['ui/button.tsx', from('../server/desk.ts')],
  ['ui/button.tsx', from('next/link')],
  ['server/desk.ts', from('../app/page.tsx')],
  ['server/desk.ts', from('../ui/button.tsx')],
  ['server/desk.ts', from('../editor/schema.ts')],
  ['server/desk.ts', from('../collab/presence.ts')],
  ['server/desk.ts', from('next')],
  ['server/desk.ts', from('react')],
  ['server/desk.ts', from('prosemirror-model')],
  ['server/main.ts', from('../app/page.tsx')],
  ['collab/presence.ts', from('../app/page.tsx')],
  ['collab/presence.ts', from('next')],
  ['collab/presence.ts', from('@prisma/client')],
  ['app/page.tsx', from('../server/desk.ts')],
  ['app/page.tsx', "import { type Desk } from '../server/desk.ts'\n"],
  ['app/page.tsx', from('../anchoring/place.ts')],
  ['app/page.tsx', from('../collab/presence.ts')],
  ['app/page.tsx', from('pg')],
  ['app/page.tsx', from('@electric-sql/pglite')],
  ['app/page.tsx', from('../prisma/generated/client.ts')],
  ['app/page.tsx', from('node:fs')],
  ['app/form.tsx', client(from('../server/current-desk.ts'))],
  ['prisma/seed.ts', from('../app/page.tsx')],
  ['bin/plumbline.ts', from('../prisma/generated/client.ts')],
  ['bin/plumbline.ts', from('pg')],
  ['e2e/sign-in.spec.ts', from('../app/page.tsx')],
  ['e2e/sign-in.spec.ts', from('@prisma/client')],
  ['bench/commands.ts', from('../../elsewhere/file.ts')],
  ['proxy.ts', from('./server/desk.ts')],
  ['proxy.ts', from('pg')],
  ['domain/span.test.ts', from('../editor/schema.ts')],
  ['exporters/csv.test.ts', from('react')],
  ['app/page.test.tsx', from('../server/desk.ts')],
]

const ALLOWED: readonly Case[] = [
  ['domain/span.ts', from('./scale.ts')],
  ['domain/span.ts', "/**\n * import { x } from 'zod'\n */\nconst x = 1 // import('zod')\n"],
  ['domain/span.test.ts', from('vitest') + from('fast-check') + from('node:fs') + from('./span.ts')],
  ['anchoring/place.ts', from('../domain/span.ts') + from('diff') + from('approx-string-match')],
  ['importer/html.ts', from('../domain/span.ts') + from('linkedom')],
  ['exporters/csv.ts', from('../domain/span.ts')],
  ['editor/schema.ts', from('../domain/span.ts') + from('prosemirror-model') + from('yjs') + from('y-prosemirror')],
  ['ui/button.tsx', from('../domain/scale.ts') + from('react') + from('react-aria-components')],
  ['server/desk.ts', from('../importer/html.ts') + from('../exporters/csv.ts') + from('../anchoring/place.ts')],
  ['server/desk.ts', from('../domain/span.ts') + from('../prisma/generated/client.ts') + from('@prisma/adapter-pg')],
  ['server/commands/set-verdict.ts', from('../desk.ts') + from('../../domain/span.ts') + from('node:crypto')],
  ['server/main.ts', from('next') + from('../collab/presence.ts') + from('./desk.ts')],
  ['collab/presence.ts', from('../server/desk.ts') + from('../editor/schema.ts') + from('../domain/span.ts')],
  ['app/page.tsx', from('../server/current-desk.ts') + typeFrom('../server/desk.ts')],
  [
    'app/page.tsx',
    from('../editor/schema.ts') + from('../ui/button.tsx') + from('../domain/span.ts') + from('next/link'),
  ],
  ['app/form.tsx', client(typeFrom('../server/desk.ts') + from('react'))],
  ['app/api/articles.integration.test.ts', from('../../server/desk.ts')],
  ['prisma/seed.ts', from('../server/desk.ts') + from('../domain/span.ts') + from('@prisma/client')],
  ['bin/plumbline.ts', from('../domain/span.ts') + from('node:fs')],
  ['bench/commands.ts', from('../server/desk.ts') + from('pg')],
  ['e2e/sign-in.spec.ts', from('@playwright/test') + from('../domain/span.ts')],
  ['proxy.ts', from('next/server')],
  ['prisma.config.ts', from('prisma/config')],
]

describe('the import rule', () => {
  test.each(REFUSED)('refuses in %s: %s', (file, source) => {
    expect(importFaults(file, source)).toHaveLength(1)
  })

  test.each(ALLOWED)('lets through in %s: %s', (file, source) => {
    expect(importFaults(file, source)).toEqual([])
  })

  test('names the file, the line and the import', () => {
    expect(importFaults('domain/span.ts', `const x = 1\n${from('zod')}`)).toEqual([
      "domain/span.ts:2 domain may not import 'zod'.",
    ])
  })

  test.each(Object.keys(RULES))('is tried in both directions for %s', (folder) => {
    const isIn = ([file]: Case) => (file.includes('/') ? file.startsWith(`${folder}/`) : folder === '.')
    expect([REFUSED.some(isIn), ALLOWED.some(isIn)]).toEqual([true, true])
  })

  test.each(['server/lib/x.ts', 'utils/x.ts', 'app/hooks/x.ts', 'elsewhere/x.ts', 'editor/x.tsx'])(
    'has no place for %s',
    (file) => {
      expect(importFaults(file, '')).not.toEqual([])
    },
  )
})
