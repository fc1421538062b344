import { describe, expect, it } from 'vitest'
import { detailProblem } from './detail-problem.ts'

describe('a field of an article', () => {
  it('may be empty, but not the working title', () => {
    expect(detailProblem('publishedAt', '')).toBeNull()
    expect(detailProblem('url', '')).toBeNull()
    expect(detailProblem('workingTitle', '')).toEqual({ type: 'empty' })
  })

  it('takes dates of any precision and refuses what is none', () => {
    expect(detailProblem('publishedAt', '2026-11')).toBeNull()
    expect(detailProblem('publishedAt', '2026-02-30')).toEqual({ type: 'badDate', value: '2026-02-30' })
  })

  it('takes web addresses and nothing that could run', () => {
    expect(detailProblem('url', 'https://harbour.example/boats')).toBeNull()
    expect(detailProblem('url', 'javascript:alert(1)')).toMatchObject({ type: 'badAddress' })
    expect(detailProblem('url', 'harbour.example')).toMatchObject({ type: 'badAddress' })
  })

  it('takes language codes', () => {
    expect(detailProblem('language', 'pt-BR')).toBeNull()
    expect(detailProblem('language', 'english language')).toMatchObject({ type: 'badLanguage' })
  })
})
