import { createRequire } from 'node:module'
import { Document, Hocuspocus } from '@hocuspocus/server'
import { expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'

// Two copies of Yjs in one process break silently: what one made the other does not know as its own.

test('Hocuspocus, the protocols and the desk find the same file of Yjs', () => {
  const own = createRequire(import.meta.url)
  const others = ['@hocuspocus/server', '@hocuspocus/provider', 'y-protocols/awareness', 'y-prosemirror'].map((name) =>
    createRequire(own.resolve(name)).resolve('yjs'),
  )
  expect(new Set(others)).toEqual(new Set([own.resolve('yjs')]))
})

test('a document of Hocuspocus is one of ours, and so is all that is made in it', () => {
  const document = new Document('prose:a.notes')
  expect(document).toBeInstanceOf(Y.Doc)
  expect(document.getXmlFragment('prose')).toBeInstanceOf(Y.XmlFragment)
  expect(document.awareness).toBeInstanceOf(Awareness)
  document.destroy()
})

test('loading everything that the server loads tells of no second copy', async () => {
  const complaint = vi.spyOn(console, 'error')
  await import('./open-collab.ts')
  await import('../server/prose/open-prose.ts')
  expect(new Hocuspocus({ quiet: true })).toBeDefined()
  expect(complaint).not.toHaveBeenCalled()
})
