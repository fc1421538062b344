import { Fragment } from 'react'
import { actionWords as words } from '../../../../../domain/words/actions.ts'
import { Kbd } from '../../../../../ui/kbd.tsx'
import { capsOf } from './caps.ts'

/** Keys as they are printed, one or another of them. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1 text-sm text-ink-faint">
      {keys.map((key, i) => (
        <Fragment key={key}>
          {i > 0 ? <span>{words.or}</span> : null}
          {capsOf(key).map((cap) => (
            <Kbd key={cap}>{cap}</Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
