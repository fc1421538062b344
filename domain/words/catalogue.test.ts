import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it, vi } from 'vitest'

/** Files of this folder that hold no words of their own, or only parts that page.ts puts into the catalogue. */
const NO_CATALOGUE = /^(catalogue|locale|pseudo|page-\w+)\.ts$|\.test\.ts$/

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !NO_CATALOGUE.test(name))

vi.resetModules()
globalThis.plumblineLocale = 'en-XA'
const strange = await loaded()
globalThis.plumblineLocale = 'en'
vi.resetModules()
const plain = await loaded()

afterAll(() => {
  globalThis.plumblineLocale = undefined
})

/** Every text of every file with where it stands, and the functions that are exported by themselves. */
async function loaded(): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const file of FILES) collect(await vi.importActual(`./${file}`), file, texts)
  return texts
}

function collect(value: unknown, path: string, texts: Map<string, string>): void {
  if (typeof value === 'string') texts.set(path, value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) if (key !== 'id') collect(one, `${path} ${key}`, texts)
}

/** How much longer long words of other languages are than English ones. */
const LONGER = 1.3

describe('the catalogue in the pseudo-locale', () => {
  it('brackets every text of every file, but for signs and names of keys', () => {
    expect(strange.size).toBeGreaterThan(500)
    const left = [...strange].filter(([, text]) => !/^⟦.*⟧$/su.test(text.trim()))
    expect(left.filter(([, text]) => /\p{Ll}/u.test(text))).toEqual([])
  })

  it('is a good deal longer', () => {
    const total = (texts: Map<string, string>) => [...texts.values()].join('').length
    expect(total(strange) / total(plain)).toBeGreaterThan(LONGER)
  })

  it('is what the files say in English', () => {
    expect(plain.size).toBe(strange.size)
    expect([...plain.values()].filter((text) => /[⟦⟧]/u.test(text))).toEqual([])
  })
})
