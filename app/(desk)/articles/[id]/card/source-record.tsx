'use client'

import { ExternalLink } from 'lucide-react'
import type { SourceField } from '../../../../../domain/command.ts'
import type { Source } from '../../../../../domain/source.ts'
import { cardWords, SOURCE_FIELD_WORDS, SOURCE_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { type SendHow, useWorkspace } from '../workspace-store.tsx'
import { CardField } from './card-field.tsx'
import { addressFault, dateFault } from './checks.ts'
import { addressOf } from './source-entry.ts'
import { usePending } from './use-pending.ts'

const words = cardWords.sources

/** The record of a source, which all claims that cite it share. */
export function SourceRecord({ source }: { readonly source: Source }) {
  const { send } = useWorkspace()
  const set = (field: SourceField, value: string | null, how?: SendHow) =>
    send({ name: 'setSourceField', sourceId: source.id, field, value }, how)

  const text = (field: Exclude<SourceField, 'kind' | 'url' | 'archivedUrl'>) => ({
    name: `${source.id} ${field}`,
    label: SOURCE_FIELD_WORDS[field],
    value: source[field],
    onStore: (value: string, how: SendHow) => set(field, value, how),
  })
  const date = (field: 'issued' | 'accessed') => ({
    ...text(field),
    check: dateFault,
    placeholder: cardWords.reading.dateHint,
  })
  const address = (field: 'url' | 'archivedUrl') => ({
    name: `${source.id} ${field}`,
    label: SOURCE_FIELD_WORDS[field],
    value: source[field] ?? '',
    check: addressFault,
    onStore: (value: string, how: SendHow) => set(field, addressOf(value), how),
  })

  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-2 text-sm text-ink-muted">{words.shared}</legend>
      <CardField inRow {...text('title')} wraps rows={1} />
      <Linked href={source.url} label={words.openAddress}>
        <CardField inRow {...address('url')} />
      </Linked>
      <CardField inRow {...text('author')} />
      <CardField inRow {...text('publisher')} />
      <CardField inRow {...date('issued')} />
      <CardField inRow {...date('accessed')} />
      <Linked href={source.archivedUrl} label={words.openArchive}>
        <CardField inRow {...address('archivedUrl')} />
      </Linked>
      <SourceKind source={source} />
      <CardField inRow {...text('dependsOn')} wraps rows={1} description={() => words.dependsOnHint} />
      <CardField inRow {...text('interest')} wraps rows={1} description={() => words.interestHint} />
    </fieldset>
  )
}

function SourceKind({ source }: { readonly source: Source }) {
  const { send, mayEdit } = useWorkspace()
  const kind = usePending(source.kind, (value) =>
    send({ name: 'setSourceField', sourceId: source.id, field: 'kind', value }),
  )
  if (!mayEdit) return source.kind ? <p className="text-sm text-ink-muted">{SOURCE_KIND_WORDS[source.kind]}</p> : null
  return (
    <div className="grid grid-cols-[6.75rem_minmax(0,1fr)] items-center gap-x-2 py-1">
      <span aria-hidden="true" className="text-sm text-ink-muted">
        {SOURCE_FIELD_WORDS.kind}
      </span>
      <RadioKeys
        label={SOURCE_FIELD_WORDS.kind}
        labelHidden
        keys={KINDS}
        value={kind.value ?? 'none'}
        onChange={(value) => void kind.change(() => (value === 'none' ? null : value))}
      />
    </div>
  )
}

const KINDS = [
  { id: 'primary', label: SOURCE_KIND_WORDS.primary },
  { id: 'secondary', label: SOURCE_KIND_WORDS.secondary },
  { id: 'none', label: words.noKind },
] as const

/** A field for an address with a way to open it, in another window. */
function Linked({
  href,
  label,
  children,
}: {
  readonly href: string | null
  readonly label: string
  readonly children: React.ReactNode
}) {
  const address = href === null ? null : addressOf(href)
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1">{children}</div>
      {address ? (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={label}
          title={label}
          className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-paper-sunken hover:text-ink pointer-coarse:size-11"
        >
          <ExternalLink aria-hidden="true" className="size-4" />
        </a>
      ) : null}
    </div>
  )
}
