import type { By } from './change.ts'
import type { Claim } from './claim.ts'

/** A claim that says `text`, with nothing decided yet; in the article's words where it is just `quote`. */
export function newClaim({ actor, at }: By, id: string, text: string, quote: string): Claim {
  return {
    id,
    text: text.trim() === '' ? quote : text.trim(),
    wording: text.trim() === '' || text.trim() === quote ? 'quoted' : 'ours',
    checks: 'true',
    factKind: null,
    reading: '',
    saidWhen: '',
    knownWhen: '',
    scaleVersionId: null,
    verdictKey: null,
    verdictCaptureIds: [],
    inShort: '',
    leftOut: false,
    assigneeId: null,
    status: 'open',
    statusReason: '',
    statusBy: null,
    statusAt: null,
    createdAt: at,
    createdBy: actor.memberId,
    retiredAt: null,
  }
}
