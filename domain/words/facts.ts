import type { Checking } from '../article.ts'
import type { FactKind } from '../fact-kind.ts'
import type { QueryDecision, QueryTo } from '../query.ts'
import type { SentenceState } from '../sentence-state.ts'
import { catalogue } from './catalogue.ts'

/** How an article is checked. */
export const CHECKING_WORDS: Readonly<Record<Checking, string>> = catalogue({
  claims: 'Selected claims',
  everyFact: 'Every fact',
})

/** The kinds of fact. */
export const FACT_KIND_WORDS: Readonly<Record<FactKind, string>> = catalogue({
  number: 'Number',
  name: 'Name',
  title: 'Title',
  place: 'Place',
  age: 'Age',
  date: 'Date',
  distance: 'Distance',
  superlative: 'Superlative',
  quotation: 'Quotation',
  quotedFact: 'Fact in a quotation',
  description: 'Description',
})

/** Whom a query is put to, after "the". */
export const QUERY_TO_WORDS: Readonly<Record<QueryTo, string>> = catalogue({ author: 'author', editor: 'editor' })

/** What was decided about the words in question. */
export const QUERY_DECISION_WORDS: Readonly<Record<QueryDecision, string>> = catalogue({
  change: 'Change it',
  stand: 'Let it stand',
  cut: 'Cut it',
})

/** How far the checking of a sentence is. */
export const STATE_WORDS: Readonly<Record<SentenceState, string>> = catalogue({
  unmarked: 'Unmarked',
  notCheckable: 'Not checkable',
  toCheck: 'To check',
  inProgress: 'In progress',
  done: 'Done',
})

/** A sign for each state where there is no colour. */
export const STATE_SIGNS: Readonly<Record<SentenceState, string>> = catalogue({
  unmarked: '·',
  notCheckable: '–',
  toCheck: '○',
  inProgress: '◐',
  done: '●',
})

/** Words of checking fact by fact. */
export const factWords = catalogue({
  checking: {
    label: 'What is checked',
    help: 'Every fact: each sentence is followed, and verdicts are given on the line check’s scale.',
    menu: { claims: 'Check selected claims', everyFact: 'Check every fact' } satisfies Record<Checking, string>,
    now: {
      claims: 'Selected claims are checked, on the desk’s scale.',
      everyFact: 'Every fact is checked: each sentence is followed, and verdicts are given on the line check’s scale.',
    } satisfies Record<Checking, string>,
  },
  kind: {
    label: 'Kind of fact',
    none: 'Not said',
    suggested: (kind: string) => `Looks like: ${kind}`,
    take: (kind: string) => `Looks like: ${kind}. Take it as the kind of fact`,
  },
  coverage: {
    label: 'Coverage',
    of: (done: number, all: number) => `${done} of ${all} sentences settled`,
    none: 'No sentences to check.',
    share: (state: string, count: number) => `${count} ${state.toLowerCase()}`,
    queries: (count: number) => (count === 1 ? '1 open query' : `${count} open queries`),
    paragraph: (number: number, shares: string) => `Paragraph ${number}: ${shares}`,
    block: (role: string, shares: string) => `${role}: ${shares}`,
    strips: 'Checking, paragraph by paragraph',
    leads: 'To the first unsettled',
  },
  query: {
    title: 'Queries',
    ask: 'Ask a query',
    open: 'Open query',
    openCount: (count: number) => (count === 1 ? 'Open query' : `${count} open queries`),
    to: 'To',
    toWhom: { author: 'The author', editor: 'The editor' } satisfies Record<QueryTo, string>,
    question: 'Question',
    placeholder: 'What is to be answered or decided?',
    missing: 'Write what you ask.',
    send: 'Ask',
    cancel: 'Cancel',
    asked: 'Query asked.',
    by: (name: string, to: string) => `${name} asked the ${to}`,
    someone: 'Somebody',
    waits: 'Waits for an editor’s decision.',
    decide: 'Decide',
    decideAs: 'Decision',
    words: 'What it is to say',
    wordsMissing: 'Write what it is to say.',
    note: 'Why, or who agreed',
    record: 'Record the decision',
    recorded: 'Decision recorded.',
    takeBack: 'Take the decision back',
    takenBack: 'The query is open again.',
    decidedBy: (name: string) => `decided by ${name}`,
    withdraw: 'Withdraw',
    withdrawn: 'Query withdrawn.',
    putAgain: 'Query put again.',
    deskOnly: 'For the desk only, never published',
  },
} as const)
