import { isIP } from 'node:net'
import { z } from 'zod'
import { LOCALES, type Locale } from '../domain/words/locale.ts'

/** The settings of this process, as `readEnv` understood them. `null` is "not given". */
export type Env = {
  readonly host: string
  readonly port: number
  /** The origin that browsers see, without a slash at its end. */
  readonly baseUrl: string
  readonly dataDir: string
  /** A PostgreSQL address; without one the database is embedded in the data folder. */
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  /** Signs sessions; without one the data folder makes and keeps its own. */
  readonly secret: string | null
  /** Addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** The sign-on service that vouches for members; `name` is what its button says. */
  readonly oidc: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly name: string
  } | null
  /** An HTTP proxy through which the server fetches what people import. */
  readonly egressProxy: string | null
  /** The language of the interface. */
  readonly locale: Locale
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** The first owner, made at the first start without the set-up page. */
  readonly owner: { readonly email: string; readonly password: string; readonly name: string } | null
}

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
const OWNER = ['OWNER_EMAIL', 'OWNER_PASSWORD', 'OWNER_NAME'] as const

const PORT = 'PORT must be a whole number from 1 to 65535.'

/** Each message is a whole sentence that names its variable and never repeats a value, which may be a secret. */
const schema = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number(PORT).int(PORT).min(1, PORT).max(65535, PORT).default(3000),
    BASE_URL: z
      .string()
      .refine(isOrigin, 'BASE_URL must be http:// or https:// and a host, without a path.')
      .optional(),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']),
    REDIS_URL: address('REDIS_URL', ['redis:', 'rediss:']),
    SECRET: z.string().min(32, 'SECRET must have at least 32 characters.').optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .refine(
        (list) => list.every(isRange),
        'TRUSTED_PROXIES must be IP addresses or CIDR ranges with commas between.',
      ),
    OIDC_ISSUER: address('OIDC_ISSUER', ['https:', 'http:']),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().optional(),
    EGRESS_PROXY: address('EGRESS_PROXY', ['http:', 'https:']),
    LOCALE: z.enum(LOCALES, `LOCALE must be ${LOCALES.join(' or ')}.`).default('en'),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error'], 'LOG_LEVEL must be debug, info, warn or error.')
      .default('info'),
    OWNER_EMAIL: z.email('OWNER_EMAIL must be an e-mail address.').optional(),
    OWNER_PASSWORD: z.string().min(12, 'OWNER_PASSWORD must have at least 12 characters.').optional(),
    OWNER_NAME: z.string().optional(),
  })
  .refine((given) => together(given, OIDC), always(`${inWords(OIDC)} go together: give all of them or none.`))
  .refine((given) => together(given, OWNER), always(`${inWords(OWNER)} go together: give all of them or none.`))
  .refine(
    (given) => !given.REDIS_URL || given.SECRET,
    always('SECRET must be given with REDIS_URL: several processes have to share it.'),
  )
  .refine(
    (given) => !given.REDIS_URL || given.DATABASE_URL,
    always('DATABASE_URL must be given with REDIS_URL: the embedded database serves one process only.'),
  )

/**
 * Reads the settings from environment variables; an empty variable counts as one not given.
 * All faults come back at once, each a sentence for the person who starts the server.
 */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): { ok: true; env: Env } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) return { ok: false, faults: [...new Set(parsed.error.issues.map((issue) => issue.message))] }
  return { ok: true, env: toEnv(parsed.data) }
}

function toEnv(given: z.infer<typeof schema>): Env {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given
  const { OWNER_EMAIL: email, OWNER_PASSWORD: password, OWNER_NAME: name } = given
  return {
    host: given.HOST,
    port: given.PORT,
    baseUrl: given.BASE_URL?.replace(/\/$/, '') ?? originOf(given.HOST, given.PORT),
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL ?? null,
    redisUrl: given.REDIS_URL ?? null,
    secret: given.SECRET ?? null,
    trustedProxies: given.TRUSTED_PROXIES,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, name: given.OIDC_NAME ?? new URL(issuer).hostname }
        : null,
    egressProxy: given.EGRESS_PROXY ?? null,
    locale: given.LOCALE,
    logLevel: given.LOG_LEVEL,
    owner: email && password && name ? { email, password, name } : null,
  }
}

/** Where a browser on this machine finds the server; "every address" is none that it could open. */
function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  return `http://${name}:${port}`
}

function address(name: string, protocols: readonly string[]) {
  const message = `${name} must be an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}.`
  return z
    .string()
    .refine((text) => protocols.includes(parseUrl(text)?.protocol ?? ''), message)
    .optional()
}

function isOrigin(text: string): boolean {
  const url = parseUrl(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '').toLowerCase()
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

function isRange(text: string): boolean {
  const [ip = '', bits, ...rest] = text.split('/')
  const version = isIP(ip)
  const width = version === 4 ? 32 : 128
  return version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= width))
}

function together<K extends string>(given: Readonly<Partial<Record<K, unknown>>>, names: readonly K[]): boolean {
  return new Set(names.map((name) => given[name] === undefined)).size === 1
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Zod leaves out checks of the whole where a part is at fault; the person wants to hear of everything. */
function always(error: string) {
  return { error, when: () => true }
}
