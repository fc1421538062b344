import type { Subject } from './subject.ts'
import { bare } from './subjects/bare.ts'
import { plumbline } from './subjects/plumbline.ts'
import { recogito } from './subjects/recogito.ts'

/** What is measured, by the name it has in the address of a page. */
export const SUBJECTS = {
  plumbline,
  bare,
  spans: (given) => recogito(given, 'SPANS'),
  css: (given) => recogito(given, 'CSS_HIGHLIGHTS'),
} as const satisfies Readonly<Record<string, Subject>>

/** One of `SUBJECTS`. */
export type SubjectKey = keyof typeof SUBJECTS
