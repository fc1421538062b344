import { describe, expect, it, vi } from 'vitest'
import { fetchedLater } from './fetched-later.ts'

describe('what is fetched later', () => {
  it('is asked for by nobody until somebody wants it', () => {
    const load = vi.fn(async () => 'card')
    expect(fetchedLater(load).state()).toEqual({ kind: 'notAsked' })
    expect(load).not.toHaveBeenCalled()
  })

  it('is fetched once, however many want it', async () => {
    const load = vi.fn(async () => 'card')
    const later = fetchedLater(load)
    await Promise.all([later.fetch(), later.fetch()])
    await later.fetch()
    expect(load).toHaveBeenCalledTimes(1)
    expect(later.state()).toEqual({ kind: 'here', value: 'card' })
  })

  it('tells of each step whoever listens', async () => {
    const later = fetchedLater(async () => 'card')
    const told: string[] = []
    later.subscribe(() => told.push(later.state().kind))
    await later.fetch()
    expect(told).toEqual(['coming', 'here'])
  })

  it('tells nobody who has stopped listening', async () => {
    const later = fetchedLater(async () => 'card')
    const told: string[] = []
    later.subscribe(() => told.push('one'))()
    await later.fetch()
    expect(told).toEqual([])
  })

  it('is tried again after it could not be had, and says so until then', async () => {
    const load = vi
      .fn(async () => 'card')
      .mockRejectedValueOnce(Object.assign(new Error('no way'), { name: 'ChunkLoadError' }))
    const later = fetchedLater(load)
    await later.fetch()
    expect(later.state()).toEqual({ kind: 'failed' })
    await later.fetch()
    expect(later.state()).toEqual({ kind: 'here', value: 'card' })
  })
})
