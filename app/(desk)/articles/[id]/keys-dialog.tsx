'use client'

import { actionWords as words } from '../../../../domain/words/actions.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { ACTION_GROUPS, type Action } from './actions/action.ts'
import { KeyCaps } from './actions/key-caps.tsx'
import { useActions } from './actions/use-actions.ts'

/** The keys of the workspace, as the actions themselves name them. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const withKeys = useActions().actions.filter(({ keys }) => keys.length > 0)
  return (
    <Dialog title={workspaceWords.keys.title} isOpen={isOpen} onClose={onClose}>
      <p className="text-sm text-ink-muted">{words.keysLead}</p>
      {ACTION_GROUPS.map((group) => (
        <Group key={group} name={words.groups[group]} actions={withKeys.filter((action) => action.group === group)} />
      ))}
      <DialogButtons>
        <Button onPress={onClose}>{words.keysClose}</Button>
      </DialogButtons>
    </Dialog>
  )
}

function Group({ name, actions }: { readonly name: string; readonly actions: readonly Action[] }) {
  if (actions.length === 0) return null
  return (
    <section aria-label={name}>
      <h3 className="pb-1 text-sm font-medium text-ink-muted">{name}</h3>
      <dl className="grid grid-cols-[9rem_1fr] gap-x-4 gap-y-1.5">
        {actions.map((action) => (
          <div key={action.id} className="contents">
            <dt>
              <KeyCaps keys={action.keys} />
            </dt>
            <dd>
              {action.label} <span className="text-sm text-ink-faint">{placesOf(action)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Where its keys work; that some lead into the article also while nothing has the focus goes without saying. */
function placesOf({ where }: Action): string {
  const places = where.filter((place) => place !== 'nowhere')
  return places.map((place) => words.where[place]).join(` ${words.or} `)
}
