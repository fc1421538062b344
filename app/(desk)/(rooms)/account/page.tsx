import type { Metadata } from 'next'
import { partKey } from '../../../../domain/event.ts'
import { may } from '../../../../domain/permissions.ts'
import { ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { visit } from '../../member.ts'
import { Section } from '../section.tsx'
import { Byline } from './byline.tsx'
import { MakeToken } from './make-token.tsx'
import { PasswordForm } from './password-form.tsx'
import { SignOutAll } from './sign-out-all.tsx'
import { TokenList } from './token-list.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** One's own account: byline, password, sessions, API tokens. */
export default async function AccountPage() {
  const { desk, actor, member } = await visit()
  const { email, hasPassword, tokens, bylineVersion } = await desk.readAccount(actor)
  const versions = { [partKey({ subject: member.id, part: 'byline' })]: bylineVersion }
  const tokensLead = may(actor, 'manageMembers') ? `${words.tokensHelp} ${words.allTokensHelp}` : words.tokensHelp
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(member.name, ROLE_WORDS[member.role], email)} />
      <Section title={words.byline} lead={words.bylineHelp}>
        <Byline memberId={member.id} byline={member.byline} versions={versions} />
      </Section>
      <Section title={words.password} empty={hasPassword ? null : words.noPassword}>
        <PasswordForm email={email} />
      </Section>
      <Section title={words.sessions} lead={words.sessionsHelp}>
        <SignOutAll memberId={member.id} />
      </Section>
      <Section title={words.tokens} lead={tokensLead}>
        <div className="flex flex-col items-start gap-4">
          <MakeToken />
          <TokenList tokens={tokens} self={member.id} now={new Date().toISOString()} />
        </div>
      </Section>
    </>
  )
}
