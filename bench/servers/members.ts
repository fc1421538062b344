import { createHmac, randomUUID } from 'node:crypto'
import type { Database } from '../../server/database.ts'

/** How long the sessions last, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/**
 * Makes members with a session each, without the half second that a password costs. Answers their cookies as
 * better-auth signs them: the token and its HMAC with the desk's secret.
 */
export async function makeMembers({ prisma }: Database, count: number, secret: string) {
  const members = Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    name: `Member ${i}`,
    token: randomUUID(),
  }))
  const expiresAt = new Date(Date.now() + DAY)
  await prisma.user.createMany({
    data: members.map(({ id, name }) => ({ id, name, email: `${id}@desk.example`, emailVerified: true })),
  })
  await prisma.member.createMany({ data: members.map(({ id, name }) => ({ id, userId: id, name, role: 'editor' })) })
  await prisma.session.createMany({
    data: members.map(({ id, token }) => ({ id: randomUUID(), userId: id, token, expiresAt })),
  })
  return members.map(({ id, token }) => ({ id, cookie: `better-auth.session_token=${signed(token, secret)}` }))
}

function signed(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)
}
