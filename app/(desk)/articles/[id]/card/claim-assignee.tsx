'use client'

import { roleMay } from '../../../../../domain/permissions.ts'
import { claimStatusWords as words } from '../../../../../domain/words/members.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Select } from '../../../../../ui/select.tsx'
import { usePeople } from '../people.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'

/** Stands in the list of choices for nobody; no id is like it. */
const NOBODY = ''

/** Whose work the claim is: chosen from those who may work on it, one's own by one press. */
export function ClaimAssignee({ card }: { readonly card: Card }) {
  const { send, mayEdit, me, workspace } = useWorkspace()
  const people = usePeople()
  const { id: claimId, assigneeId } = card.claim
  const nameOf = (id: string) => (id === me.id ? words.me : (workspace.members[id] ?? words.somebody))
  if (!mayEdit) return <span className="text-sm text-ink-muted">{assigneeId ? nameOf(assigneeId) : null}</span>

  const assign = (memberId: string | null) => void send({ name: 'assignClaim', claimId, memberId })
  const workers = people.filter((one) => roleMay(one.role, 'markReady')).map(({ id, name }) => ({ id, label: name }))
  const gone = assigneeId && !workers.some((one) => one.id === assigneeId)
  const options = [
    { id: NOBODY, label: words.nobody },
    ...(gone ? [{ id: assigneeId, label: nameOf(assigneeId) }] : []),
    ...workers,
  ]
  return (
    <div className="flex items-center gap-2">
      {assigneeId === null ? (
        <Button variant="plain" size="small" onPress={() => assign(me.id)}>
          {words.takeIt}
        </Button>
      ) : null}
      <Select
        label={words.assignee}
        labelHidden
        size="small"
        options={options}
        value={assigneeId ?? NOBODY}
        onChange={(id) => assign(id || null)}
        className="w-40"
      />
    </div>
  )
}
