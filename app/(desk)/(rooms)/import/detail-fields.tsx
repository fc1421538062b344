'use client'

import { importWords as words } from '../../../../domain/words/import.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { type Arrangement, type Details, withDetail } from './arrangement.ts'
import type { Faults } from './detail-faults.ts'

const FIELDS: readonly { readonly field: keyof Details; readonly label: string; readonly help?: string }[] = [
  { field: 'outlet', label: words.outlet, help: words.outletHelp },
  { field: 'byline', label: words.byline },
  { field: 'publishedAt', label: words.publishedAt, help: words.publishedAtHelp },
  { field: 'language', label: words.language, help: words.languageHelp },
  { field: 'url', label: words.url, help: words.urlHelp },
  { field: 'obtained', label: words.obtained, help: words.obtainedHelp },
]

/** What is known of the article. The working title is asked for only where there is no headline. */
export function DetailFields({
  details,
  faults,
  arrange,
  onLeave,
}: {
  readonly details: Details
  readonly faults: Faults
  readonly arrange: (change: (before: Arrangement) => Arrangement) => void
  readonly onLeave: (field: keyof Details) => void
}) {
  const field = (name: keyof Details) => ({
    value: details[name],
    onChange: (value: string) => arrange((now) => withDetail(now, name, value)),
    onBlur: () => onLeave(name),
    error: faults[name] ?? null,
    placeholder: words.unknown,
  })
  return (
    <>
      <TextField {...field('headline')} label={words.headline} description={words.headlineHelp} multiline rows={1} />
      {details.headline.trim() === '' ? (
        <TextField
          {...field('workingTitle')}
          label={words.workingTitle}
          description={words.workingTitleHelp}
          placeholder=""
          multiline
          rows={1}
        />
      ) : null}
      {FIELDS.map(({ field: name, label, help }) => (
        <TextField key={name} {...field(name)} label={label} description={help ?? ''} />
      ))}
    </>
  )
}
