import type { CheckingRecord, RecordedSentence } from '../../../../../domain/record.ts'
import { STATE_WORDS } from '../../../../../domain/words/facts.ts'
import { recordWords as words } from '../../../../../domain/words/record.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { workspaceWords } from '../../../../../domain/words/workspace.ts'
import { StateSign } from '../../../../../ui/state-bar.tsx'
import { factId } from './record-names.ts'

/** Every sentence of the article in order, with how far it is and which facts are in it. */
export function RecordText({
  record,
  language,
}: {
  readonly record: CheckingRecord
  readonly language: string | null
}) {
  if (record.sentences.length === 0) return <p>{words.noSentences}</p>
  return (
    <ol className="border-t border-rule">
      {record.sentences.map((sentence) => (
        <Sentence key={sentence.start} sentence={sentence} language={language} />
      ))}
    </ol>
  )
}

function Sentence({ sentence, language }: { readonly sentence: RecordedSentence; readonly language: string | null }) {
  return (
    <li className="grid gap-x-4 border-b border-rule py-2 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <p dir="auto" lang={language ?? undefined} className="prose-serif min-w-0 text-lg wrap-anywhere">
        {sentence.text}
      </p>
      <p className="text-sm">
        <StateSign state={sentence.state} />{' '}
        {sentence.reasons.length > 0 ? signs.lead(STATE_WORDS[sentence.state]) : STATE_WORDS[sentence.state]}{' '}
        <Reasons sentence={sentence} /> <FactLinks numbers={sentence.facts} />
      </p>
    </li>
  )
}

function Reasons({ sentence }: { readonly sentence: RecordedSentence }) {
  if (sentence.reasons.length === 0) return null
  const reasons = sentence.reasons.map((reason) => workspaceWords.reasons.notCheckable[reason])
  return <span className="text-ink-muted">{reasons.join(' · ')}</span>
}

function FactLinks({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number) => (
    <a key={number} href={`#${factId(number)}`} className="me-2 block leading-6 text-accent sm:ms-1 sm:inline-block">
      {words.fact(number)}
    </a>
  ))
}
