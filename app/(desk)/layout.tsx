import type { ReactNode } from 'react'
import { visit } from './member.ts'

/** The newsroom: members only. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await visit()
  return children
}
