import { describe, expect, test } from 'vitest'
import { readEnv } from './env.ts'

function envOf(source: Record<string, string>) {
  const read = readEnv(source)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.env
}

function faultsOf(source: Record<string, string>): string[] {
  const read = readEnv(source)
  return read.ok ? [] : read.faults
}

const SECRET = 'x'.repeat(32)

describe('settings', () => {
  test('need none to be given', () => {
    expect(envOf({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      dataDir: './data',
      databaseUrl: null,
      redisUrl: null,
      secret: null,
      trustedProxies: [],
      oidc: null,
      egressProxy: null,
      locale: 'en',
      logLevel: 'info',
      owner: null,
    })
  })

  test('count as not given when empty', () => {
    expect(envOf({ PORT: '', DATABASE_URL: '', OIDC_ISSUER: '', OWNER_NAME: '' })).toEqual(envOf({}))
  })

  test('make the address out of host and port', () => {
    expect(envOf({ HOST: 'desk.example', PORT: '80' }).baseUrl).toBe('http://desk.example:80')
    expect(envOf({ HOST: '0.0.0.0' }).baseUrl).toBe('http://localhost:3000')
    expect(envOf({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000')
    expect(envOf({ BASE_URL: 'https://check.example.org/' }).baseUrl).toBe('https://check.example.org')
  })

  test('take groups whole', () => {
    const oidc = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'plumbline', OIDC_CLIENT_SECRET: 's' }
    const owner = { OWNER_EMAIL: 'o@example.org', OWNER_PASSWORD: 'a dozen chars', OWNER_NAME: 'O' }
    expect(envOf(oidc).oidc).toEqual({
      issuer: 'https://id.example',
      clientId: 'plumbline',
      clientSecret: 's',
      name: 'id.example',
    })
    expect(envOf({ ...oidc, OIDC_NAME: 'Newsroom ID' }).oidc).toMatchObject({ name: 'Newsroom ID' })
    expect(envOf(owner).owner).toEqual({ email: 'o@example.org', password: 'a dozen chars', name: 'O' })
    for (const name of Object.keys(oidc))
      expect(faultsOf({ ...oidc, [name]: '' })).toEqual([expect.stringContaining('OIDC_CLIENT_ID')])
    for (const name of Object.keys(owner))
      expect(faultsOf({ ...owner, [name]: '' })).toEqual([expect.stringContaining('OWNER_NAME')])
  })

  test('list the proxies they trust', () => {
    expect(envOf({ TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16,::1/128' }).trustedProxies).toEqual([
      '10.0.0.1',
      '192.168.0.0/16',
      '::1/128',
    ])
  })

  test('accept what they should', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://u:p@db/plumbline', LOG_LEVEL: 'debug', SECRET })).toEqual([])
    expect(faultsOf({ DATABASE_URL: 'postgresql://db/plumbline', REDIS_URL: 'redis://cache', SECRET })).toEqual([])
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '30.5'],
    ['PORT', 'http'],
    ['BASE_URL', 'check.example.org'],
    ['BASE_URL', 'ftp://check.example.org'],
    ['BASE_URL', 'https://check.example.org/desk'],
    ['DATABASE_URL', 'mysql://db/plumbline'],
    ['REDIS_URL', 'localhost:6379'],
    ['SECRET', 'x'.repeat(31)],
    ['TRUSTED_PROXIES', '10.0.0.1,proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['EGRESS_PROXY', 'proxy:3128'],
    ['LOCALE', 'strange'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s in one sentence that names it', (name, value) => {
    const given = { SECRET, DATABASE_URL: 'postgres://db/plumbline', [name]: value }
    expect(faultsOf(given)).toEqual([expect.stringMatching(new RegExp(`^${name} must .*\\.$`))])
  })

  test('want a secret and a database that several processes can share', () => {
    const [REDIS_URL, DATABASE_URL] = ['redis://cache', 'postgres://db/plumbline']
    expect(faultsOf({ REDIS_URL, DATABASE_URL })).toEqual([expect.stringMatching(/^SECRET must /)])
    expect(faultsOf({ REDIS_URL, SECRET })).toEqual([expect.stringMatching(/^DATABASE_URL must /)])
    expect(faultsOf({ REDIS_URL })).toHaveLength(2)
  })

  test('tell all faults at once and no values', () => {
    const faults = faultsOf({ PORT: 'x', SECRET: 'hunter2', OWNER_PASSWORD: 'hunter2', OIDC_ISSUER: 'hunter2' })
    expect(faults.map((fault) => fault.split(/[ ,]/)[0]).sort()).toEqual([
      'OIDC_ISSUER',
      'OIDC_ISSUER',
      'OWNER_EMAIL',
      'OWNER_PASSWORD',
      'PORT',
      'SECRET',
    ])
    expect(faults.join()).not.toContain('hunter2')
  })
})
