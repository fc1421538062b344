'use client'

import { conflictWords as words } from '../../../../domain/words/conflicts.ts'
import { signs } from '../../../../domain/words/signs.ts'
import { Button } from '../../../../ui/button.tsx'
import { Moment } from '../../../../ui/date-text.tsx'
import type { Contested } from './contested.ts'
import { contestedWords, type Told } from './contested-words.ts'
import { useWorkspace } from './workspace-store.tsx'

/** One question: what this member did and what stands against it, and the choice between the two. */
export function ContestedNote({ contested }: { readonly contested: Contested }) {
  const { workspace, me, mayEdit, decide } = useWorkspace()
  const { mine, theirs, at, answers } = contestedWords(contested, workspace, me.id)
  const { key } = contested.dispatch
  return (
    <fieldset
      aria-label={words.count(1)}
      className="flex flex-col gap-1.5 rounded-md bg-tone-amber-wash p-2 text-sm text-ink"
    >
      <p>
        <Side told={mine} /> <Side told={theirs} />
        {at === null ? null : (
          <>
            {' · '}
            <Moment value={at} withTime />
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => decide(key, 'theirs')}>
          {answers.keepTheirs}
        </Button>
        <Button size="small" isDisabled={!mayEdit} onPress={() => decide(key, 'mine')}>
          {answers.setMine}
        </Button>
      </div>
    </fieldset>
  )
}

/** The question on one part of a thing, if there is one. `part` is its subject and name: "ID verdict". */
export function ContestedPart({ part }: { readonly part: string }) {
  const { contested } = useWorkspace()
  const found = contested.find((one) => one.part === part)
  return found ? <ContestedNote contested={found} /> : null
}

function Side({ told }: { readonly told: Told }) {
  if (told.value === '') return told.lead
  return (
    <>
      {told.lead} <strong className="font-semibold">{signs.sentence(told.value)}</strong>
    </>
  )
}
