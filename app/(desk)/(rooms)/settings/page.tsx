import type { Metadata } from 'next'
import { roleMay } from '../../../../domain/permissions.ts'
import { settingsWords as words } from '../../../../domain/words/desk.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { visit } from '../../member.ts'
import { Section } from '../section.tsx'
import { DeskFields } from './desk-fields.tsx'
import { MemberList } from './member-list.tsx'
import { ScaleTable } from './scale-table.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** What readers are told of the desk, its scale, its members. */
export default async function SettingsPage() {
  const { desk, actor, member } = await visit()
  const { desk: settings, scales, members, versions } = await desk.read.settings(actor)
  const mayChange = roleMay(member.role, 'setDesk')
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
      <Section title={words.members} lead={words.membersHelp}>
        <MemberList members={members} self={member.id} />
      </Section>
    </>
  )
}
