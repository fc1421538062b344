import type { Metadata } from 'next'
import { roleMay } from '../../../../domain/permissions.ts'
import { settingsWords as words } from '../../../../domain/words/desk.ts'
import { memberWords } from '../../../../domain/words/members.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { visit } from '../../member.ts'
import { Section } from '../section.tsx'
import { DeskFields } from './desk-fields.tsx'
import { InvitationList } from './invitation-list.tsx'
import { Invite } from './invite.tsx'
import { MemberList } from './member-list.tsx'
import { ScaleTable } from './scale-table.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** What readers are told of the desk, its scale, its members. */
export default async function SettingsPage() {
  const { desk, actor, member } = await visit()
  const { desk: settings, scales, versions } = await desk.read.settings(actor)
  const people = await desk.read.members(actor)
  const mayChange = roleMay(member.role, 'setDesk')
  const mayManage = roleMay(member.role, 'manageMembers')
  const scale = scales.find((s) => s.id === settings.scaleVersionId)
  return (
    <>
      <PageHeader title={words.title} lead={mayChange ? words.lead : `${words.lead} ${words.readOnly}`} />
      <Section title={words.desk} lead={words.deskHelp}>
        <DeskFields desk={settings} versions={versions} isReadOnly={!mayChange} />
      </Section>
      {scale ? (
        <Section title={words.scale} lead={words.scaleHelp}>
          <ScaleTable scale={scale} />
        </Section>
      ) : null}
      <Section title={memberWords.title} lead={memberWords.lead}>
        <div className="flex flex-col items-start gap-4">
          {mayManage ? <Invite /> : null}
          <div className="w-full">
            <MemberList {...people} self={member.id} mayManage={mayManage} />
            {people.invitations.length > 0 ? <InvitationList {...people} now={new Date().toISOString()} /> : null}
          </div>
        </div>
      </Section>
    </>
  )
}
