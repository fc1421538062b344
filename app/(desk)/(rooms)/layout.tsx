import type { ReactNode } from 'react'
import { visit } from '../member.ts'
import { DeskBar } from './desk-bar.tsx'

/** The rooms of the desk: every page but the workspace, which has a bar of its own. */
export default async function RoomsLayout({ children }: { children: ReactNode }) {
  const { member, desk, actor } = await visit()
  const { desk: settings } = await desk.read.settings(actor)
  return (
    <>
      <DeskBar deskName={settings.name} memberId={member.id} memberName={member.name} role={member.role} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pt-8 pb-24 sm:px-8 sm:pt-10">
        {children}
      </main>
    </>
  )
}
