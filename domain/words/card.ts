import type { SpeakerKind, Stance } from '../annotation.ts'
import type { Checks, Wording } from '../claim.ts'
import type { ClaimField, SourceField } from '../command.ts'
import type { Missing } from '../readiness.ts'
import type { Attempt, CitationStance, Source } from '../source.ts'
import { attemptWords } from './card-attempts.ts'
import { sourceWords } from './card-sources.ts'
import { speakerWords } from './card-speakers.ts'
import { catalogue } from './catalogue.ts'

/** What is checked of a claim. */
export const CHECKS_WORDS: Readonly<Record<Checks, string>> = catalogue({ true: 'It is true', said: 'It was said' })

/** Whose words a claim is in. */
export const WORDING_WORDS: Readonly<Record<Wording, string>> = catalogue({ quoted: 'As quoted', ours: 'Our wording' })

/** What a place does with a claim. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = catalogue({
  asserts: 'Asserts',
  hedges: 'Hedges',
  denies: 'Denies',
  declines: 'Declines to say',
})

/** What each stance of a place means, for whoever hesitates. */
export const STANCE_HELP: Readonly<Record<Stance, string>> = catalogue({
  asserts: 'The article has it as a fact, or somebody in it does.',
  hedges: 'It may be so: “reportedly”, “is said to”, “could”.',
  denies: 'Somebody here says that it is not so.',
  declines: 'Somebody was asked and would neither confirm nor deny it.',
})

/** What kind of speaker stands in the chain. */
export const SPEAKER_KIND_WORDS: Readonly<Record<SpeakerKind, string>> = catalogue({
  outlet: 'The outlet itself',
  named: 'Named person or body',
  unnamed: 'Unnamed',
  document: 'Document',
  otherOutlet: 'Another outlet',
  unstated: 'Unstated',
})

/** What a source does for the claim: its word, and the glyph that stands before it. */
export const CITATION_STANCE_WORDS: Readonly<
  Record<CitationStance, { readonly glyph: string; readonly word: string }>
> = catalogue({
  supports: { glyph: '+', word: 'Supports' },
  contradicts: { glyph: '−', word: 'Contradicts' },
  background: { glyph: '·', word: 'Background' },
})

/** The fields of a source, as they are labelled. */
export const SOURCE_FIELD_WORDS: Readonly<Record<SourceField, string>> = catalogue({
  title: 'Title',
  url: 'Address',
  author: 'Author',
  publisher: 'Publisher',
  issued: 'Issued',
  accessed: 'Accessed',
  archivedUrl: 'Archived address',
  kind: 'Kind of source',
  dependsOn: 'Depends on',
  interest: 'Interest',
})

/** The kinds of source. */
export const SOURCE_KIND_WORDS: Readonly<Record<NonNullable<Source['kind']>, string>> = catalogue({
  primary: 'Primary',
  secondary: 'Secondary',
})

/** The fields of a citation, as they are labelled. */
export const CITATION_FIELD_WORDS = catalogue({
  quote: 'Quoted words',
  locator: 'Page or minute',
  readersMayKnow: 'What readers may be told',
} as const)

/** The one-line fields of a claim, as they are labelled. */
export const CLAIM_FIELD_WORDS: Readonly<Record<ClaimField, string>> = catalogue({
  reading: 'How we read it',
  saidWhen: 'Said when',
  knownWhen: 'Judged as known when',
  inShort: 'In short',
})

/** What was tried. */
export const ATTEMPT_KIND_WORDS: Readonly<Record<Attempt['kind'], string>> = catalogue({
  search: 'Search',
  contact: 'Contact',
})

/** What is missing from a claim, as the name of the field that it is missing from. */
export const MISSING_WORDS: Readonly<Record<Missing, string>> = catalogue({
  text: 'the claim',
  speakers: 'who says so',
  verdict: 'a verdict',
  inShort: 'in short',
  source: 'a public source',
  attempts: 'what we tried',
  readersMayKnow: 'what readers may be told of a confidential source',
})

/** Words of the card: one claim at one place of an article. */
export const cardWords = catalogue({
  closed: {
    open: (number: number, label: string, claim: string) => `Claim ${number}, ${label}: ${claim}. Open its card`,
    noVerdict: 'No verdict yet',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    noText: 'No words yet',
    missing: (count: number) => `${count} missing`,
    leftOut: 'Left out',
    recheck: 'Needs a re-check',
    leak: 'Names a confidential source',
  },
  header: {
    card: (number: number) => `Claim ${number}`,
    close: 'Close the card',
    more: 'More about this claim',
    complete: 'Complete',
    missing: (count: number) => `${count} missing`,
    leftOut: 'Left out of publication',
    retired: 'Retired',
    recheck: 'Needs a re-check',
    readOnly: 'You can read this card; checkers and editors change it.',
  },
  menu: {
    label: 'What to do with this claim',
    editSpan: 'Mark other words instead…',
    addSpan: 'Add more words to this place…',
    link: 'Link this place to another claim…',
    unlink: 'Make this place a claim of its own',
    merge: 'Merge this claim into another…',
    page: 'Open the claim’s page',
    leaveOut: 'Leave out of publication',
    putBack: 'Put back into publication',
    remove: 'Delete this place',
    linked: 'Linked to the other claim.',
    unlinked: 'This place is a claim of its own now.',
    merged: 'Merged. All places now belong to the other claim.',
    left: 'Left out of publication.',
    back: 'Back in publication.',
  },
  places: {
    label: 'Places of this claim',
    place: (index: number, count: number) => `Place ${index} of ${count}`,
    previous: 'Previous place',
    next: 'Next place',
    elsewhere: (count: number) => (count === 1 ? 'also in 1 other article' : `also in ${count} other articles`),
    placesElsewhere: (count: number) => (count === 1 ? '1 place elsewhere' : `${count} places elsewhere`),
  },
  claim: {
    label: 'The claim',
    hint: 'One statement that can be checked on its own.',
    back: 'Back to the quoted words',
    checks: 'What is checked',
  },
  speakers: speakerWords,
  verdict: {
    title: 'Verdict',
    keys: 'Verdicts, from false to true',
    other: 'Other',
    others: 'Other findings',
    takenBack: (claim: number) => `Claim ${claim}: verdict taken back.`,
    set: (claim: number, label: string) => `Claim ${claim}: ${label}.`,
    hint: (steps: number) => `Keys 1 to ${steps}; the same key takes it back. Enter goes on.`,
    hintShort: 'Choose what the evidence shows.',
    earlierScale: (label: string, scale: string) =>
      `Given on an earlier scale: ${label} (${scale}). Choose again to use this one.`,
    pressKey: (label: string, digit: number) => `${label}, key ${digit}`,
  },
  inShort: {
    title: 'In short',
    hint: 'One sentence that says what is so. Readers see it.',
    /** A sentence that is longer than this is two; from the length of a standfirst. */
    advised: 200,
    left: (count: number) => (count >= 0 ? `${count} left` : `${-count} over`),
    two: 'This is more than one sentence.',
  },
  explanation: {
    title: 'Explanation',
    seen: 'Readers see this',
    hint: 'Why the verdict is what it is.',
    missing: 'Still missing',
  },
  notes: {
    title: 'Desk notes',
    never: 'Never published',
    hint: 'For the desk only: leads, doubts, telephone numbers.',
  },
  prose: {
    toolbar: (label: string) => `Formatting of ${label}`,
    bold: 'Bold (Ctrl+B)',
    italic: 'Italic (Ctrl+I)',
    link: 'Link (Ctrl+K)',
    list: 'List',
    quotation: 'Quotation',
    address: 'Address of the link',
    setLink: 'Set link',
    removeLink: 'Remove link',
    badAddress: 'A link has to begin with https:// or http://.',
    loading: 'Loading…',
    saved: 'Saved',
    saving: 'Saving…',
    failed: (reason: string) => `Not saved: ${reason}`,
    loadFailed: (reason: string) => `This could not be loaded: ${reason}`,
    retry: 'Try again',
    empty: 'Nothing written.',
    noEditor: 'The editor could not be loaded.',
  },
  sources: sourceWords,
  attempts: attemptWords,
  reading: {
    title: 'Reading and dates',
    hint: 'What “dozens” means, which period, which place.',
    dateHint: '2026-11-21 or 2026',
  },
  missing: {
    title: 'Still missing',
    none: 'Nothing is missing.',
  },
  field: {
    takenBack: 'What you typed is taken back.',
    putBack: 'Put it in again',
    badDate: (value: string) => `“${value}” is not a date. Write it as 2026-11-21, 2026-11 or 2026, or leave it empty.`,
    badAddress: (value: string) => `“${value}” is not an address. It has to begin with https:// or http://.`,
  },
  undo: 'Undo',
} as const)
