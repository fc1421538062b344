'use client'

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { NOT_CHECKABLE_REASONS } from '../../../../domain/annotation.ts'
import { SITE_TEXT_REASONS } from '../../../../domain/capture.ts'
import { siteTextName } from '../../../../domain/words/editor.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Rect } from '../../../../editor/geometry.ts'
import { Button } from '../../../../ui/button.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { ariaKeys, capsText } from './actions/caps.ts'
import type { MarkId } from './actions/marking.ts'
import { useAction } from './actions/use-actions.ts'
import { CommentForm } from './comment-form.tsx'
import { ReasonMenu } from './reason-menu.tsx'
import type { Selected } from './selected.ts'
import { toolbarPlace } from './toolbar-place.ts'
import type { Acting } from './use-acting.ts'
import { useViewport, WITH_MARGIN } from './viewport.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What the toolbar is given; `pane` is the element that it is placed in. */
type SelectionToolbarProps = {
  readonly pane: RefObject<HTMLElement | null>
  readonly selected: Selected
  readonly rect: Rect
  readonly acting: Acting
}

/** What can be done with the selected words, each with its key. At the selection; docked below in a narrow window. */
export function SelectionToolbar({ pane, selected, rect, acting }: SelectionToolbarProps) {
  const { openCard, workspace } = useWorkspace()
  const bar = useRef<HTMLElement>(null)
  const [place, setPlace] = useState({ x: 0, y: 0 })
  const { asking } = acting
  const wide = useViewport(WITH_MARGIN)
  const commenting = asking?.key === 'm'

  // biome-ignore lint/correctness/useExhaustiveDependencies: the comment's field is of another size.
  useLayoutEffect(() => {
    if (pane.current && bar.current) setPlace(toolbarPlace(pane.current, bar.current, rect))
  }, [pane, rect, commenting])

  const claimOpen = openCard !== null && workspace.annotation[openCard]?.kind === 'appearance'
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) acting.cancel()
  }
  return (
    <section
      ref={bar}
      onKeyDown={onKeyDown}
      aria-label={words.regions.selection}
      style={wide ? { insetInlineStart: place.x, insetBlockStart: place.y } : {}}
      className="z-10 flex flex-wrap gap-0.5 rounded-lg border border-rule-strong bg-paper-raised p-1 shadow-overlay max-[68.75rem]:fixed max-[68.75rem]:inset-x-0 max-[68.75rem]:bottom-0 max-[68.75rem]:z-40 max-[68.75rem]:justify-center max-[68.75rem]:rounded-b-none min-[68.75rem]:absolute min-[68.75rem]:w-max"
    >
      {commenting ? (
        <CommentForm onSave={(text) => acting.answer((a, spans) => a.comment(spans, text))} onCancel={acting.cancel} />
      ) : (
        <>
          <MarkButton id="claim" />
          <MarkButton id="sameClaim" />
          {claimOpen ? <MarkButton id="saidBy" /> : null}
          <MarkButton id="comment" />
          <ReasonMenu
            title={words.reasons.why}
            reasons={NOT_CHECKABLE_REASONS}
            labelOf={(reason) => words.reasons.notCheckable[reason]}
            isOpen={asking?.key === 'n'}
            onOpenChange={(open) => (open ? acting.act('n', selected.spans) : acting.cancel())}
            onChoose={(reason) => acting.answer((a, spans) => a.notCheckable(spans, reason))}
          >
            <MarkLabel id="notCheckable" />
          </ReasonMenu>
          <ReasonMenu
            title={words.reasons.hide}
            reasons={SITE_TEXT_REASONS}
            labelOf={siteTextName}
            isOpen={asking?.key === 'h'}
            onOpenChange={(open) => (open ? acting.act('h', selected.spans) : acting.cancel())}
            onChoose={(reason) => acting.answer((a, spans) => a.hide(spans, reason))}
          >
            <MarkLabel id="hide" />
          </ReasonMenu>
        </>
      )}
    </section>
  )
}

function MarkButton({ id }: { readonly id: MarkId }) {
  const action = useAction(id)
  return (
    <Button
      variant="plain"
      size="small"
      onPress={() => action.run({ exact: false })}
      aria-keyshortcuts={ariaKeys(action.keys)}
    >
      <MarkLabel id={id} />
    </Button>
  )
}

function MarkLabel({ id }: { readonly id: MarkId }) {
  const { label, keys } = useAction(id)
  return (
    <>
      {label}
      <span aria-hidden="true" className="pointer-coarse:hidden">
        <Kbd>{capsText(keys[0] ?? '')}</Kbd>
      </span>
    </>
  )
}
