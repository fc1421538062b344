import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, Member } from '../../domain/member.ts'
import { currentDesk } from '../../server/current-desk.ts'
import type { Desk } from '../../server/desk.ts'
import { signInAddress } from '../way-back.ts'

/** The desk and the member who asks it. */
export type Visit = { readonly desk: Desk; readonly member: Member; readonly actor: Actor }

/**
 * The member who asks for this page, once a request. A stranger is sent to sign in, with the way back; where the desk
 * has no owner yet, to be told how it gets one.
 */
export const visit = cache(async (): Promise<Visit> => {
  const desk = currentDesk()
  const request = await headers()
  const member = await desk.signedIn(request)
  if (member) return { desk, member, actor: { memberId: member.id, role: member.role } }
  redirect((await desk.hasOwner()) ? signInAddress(request.get('x-path')) : '/setup')
})
