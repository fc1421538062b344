import { describe, expect, test } from 'vitest'
import { troubleOf } from './database-trouble.ts'

/** An error as Prisma makes one of the driver's. */
function prismaError(code: string, cause: object): Error {
  return Object.assign(new Error('Invalid invocation'), { code, meta: { driverAdapterError: { cause } } })
}

describe('what a database call throws', () => {
  test.each([
    ['a refused connection of raw SQL', prismaError('P2010', { kind: 'DatabaseNotReachable' }), 'unavailable'],
    ['a refused connection', prismaError('P1001', { kind: 'DatabaseNotReachable' }), 'unavailable'],
    ['a shutdown in the middle', prismaError('P2010', { kind: 'postgres', originalCode: '57P01' }), 'unavailable'],
    ['a full disk', prismaError('P2010', { kind: 'postgres', originalCode: '53100' }), 'unavailable'],
    ['a full disk, told by the driver alone', Object.assign(new Error(), { cause: { code: '53100' } }), 'unavailable'],
    ['a standby that only reads', prismaError('P2010', { originalCode: '25006' }), 'unavailable'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 'unavailable'],
    ['a transaction that took too long', prismaError('P2028', {}), 'tooSlow'],
    ['a row that is there already', prismaError('P2002', { originalCode: '23505' }), null],
    ['a fault of the program', new TypeError('undefined is not a function'), null],
    ['no error at all', undefined, null],
  ])('%s', (_, error, type) => {
    expect(troubleOf(error)).toEqual(type && { type })
  })
})
