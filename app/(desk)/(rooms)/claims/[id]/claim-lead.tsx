import type { Claim } from '../../../../../domain/claim.ts'
import { CHECKS_WORDS, WORDING_WORDS } from '../../../../../domain/words/card.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { Tag } from '../../../../../ui/tag.tsx'

/** Under a claim's words: whose they are, what is checked of them, and what has become of it. */
export function ClaimLead({ claim }: { readonly claim: Claim }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span>{WORDING_WORDS[claim.wording]}</span>
      <span aria-hidden="true">·</span>
      <span>{words.checked(CHECKS_WORDS[claim.checks])}</span>
      {claim.leftOut ? <Tag>{words.leftOutTag}</Tag> : null}
      {claim.retiredAt ? <Tag>{words.retiredTag}</Tag> : null}
    </p>
  )
}
