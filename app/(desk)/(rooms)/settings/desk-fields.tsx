'use client'

import type { Desk } from '../../../../domain/article.ts'
import { isWebAddress } from '../../../../domain/web-address.ts'
import { settingsWords as words } from '../../../../domain/words/desk.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { InlineText } from '../../../../ui/inline-text.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

type Field = Exclude<keyof Desk, 'scaleVersionId'>

const FIELDS: readonly {
  readonly field: Field
  readonly label: string
  readonly help?: string
  readonly multiline?: true
}[] = [
  { field: 'name', label: words.name },
  { field: 'publicationUrl', label: words.publicationUrl, help: words.publicationUrlHelp },
  { field: 'method', label: words.method, help: words.methodHelp, multiline: true },
  { field: 'contact', label: words.contact, help: words.contactHelp, multiline: true },
  { field: 'complaints', label: words.complaints, help: words.complaintsHelp, multiline: true },
  { field: 'corrections', label: words.corrections, help: words.correctionsHelp, multiline: true },
]

/** The desk's fields, each saved by itself as it is left. */
export function DeskFields({
  desk,
  versions,
  isReadOnly,
}: {
  desk: Desk
  versions: Readonly<Record<string, number>>
  isReadOnly: boolean
}) {
  const send = useDeskCommand(versions)
  const commit = async (field: Field, text: string) => {
    const value = text.trim()
    return faultOf(field, value) ?? (await send({ name: 'setDesk', field, value }))
  }
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      {FIELDS.map(({ field, label, help, multiline }) => (
        <InlineText
          key={field}
          label={label}
          description={help ?? ''}
          value={desk[field]}
          placeholder={words.notSet}
          multiline={multiline ?? false}
          rows={1}
          isReadOnly={isReadOnly}
          onCommit={(text) => commit(field, text)}
        />
      ))}
    </div>
  )
}

function faultOf(field: Field, value: string): string | null {
  if (field === 'name' && value === '') return words.nameMissing
  if (field === 'publicationUrl' && value !== '' && !isWebAddress(value))
    return problemWords({ type: 'badAddress', value })
  return null
}
