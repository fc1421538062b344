import type { Claim } from '../../domain/claim.ts'
import type { Context } from '../kernel/decision.ts'

/** A claim that says `text`, with nothing decided yet; in the article's words where it is just `quote`. */
export function newClaim({ actor, at }: Context, id: string, text: string, quote: string): Claim {
  return {
    id,
    text: text.trim() === '' ? quote : text.trim(),
    wording: text.trim() === '' || text.trim() === quote ? 'quoted' : 'ours',
    checks: 'true',
    reading: '',
    saidWhen: '',
    knownWhen: '',
    scaleVersionId: null,
    verdictKey: null,
    verdictCaptureIds: [],
    inShort: '',
    leftOut: false,
    createdAt: at,
    createdBy: actor.memberId,
    retiredAt: null,
  }
}
