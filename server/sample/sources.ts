import type { SourceDraft } from '../../domain/command.ts'

/** When the desk of the sample looked at its sources. */
const ACCESSED = '2026-10-15'

/** Where the sample's archived copies are said to lie. */
const ARCHIVE = 'https://archive.example.org/2026-10-15'

type Bibliography = Pick<SourceDraft, 'title' | 'author' | 'publisher' | 'issued' | 'dependsOn' | 'interest'>

function primary(key: string, url: string, record: Bibliography): SourceDraft {
  const archivedUrl = `${ARCHIVE}/${key}`
  return { id: `sample-source-${key}`, kind: 'primary', url, archivedUrl, accessed: ACCESSED, ...record }
}

function secondary(key: string, url: string, record: Bibliography): SourceDraft {
  return { ...primary(key, url, record), kind: 'secondary' }
}

const BOARD = 'Marrowick Harbour Board'
const COUNCIL = 'Marrowick Town Council'

/** What the divers found in October 2026. */
export const PILE_LIST = primary('pile-list', 'https://harbour.marrowick.example/north-pier/piles-2026', {
  title: 'North Pier: provisional list of damaged piles',
  author: 'Bellwether Diving Office',
  publisher: BOARD,
  issued: '2026-10-09',
  interest: 'The board ordered and paid for the survey.',
})

/** What Ruben Askill signed in November 2024. */
export const SURVEY_2024 = primary('survey-2024', 'https://harbour.marrowick.example/north-pier/survey-2024', {
  title: 'Condition of the North Pier, autumn 2024',
  author: 'Ruben Askill',
  publisher: BOARD,
  issued: '2024-11-04',
})

/** What the board did with that survey. */
export const BOARD_MINUTES = primary('board-minutes', 'https://harbour.marrowick.example/minutes/2024-11-12', {
  title: 'Minutes of the harbour board, 12 November 2024',
  author: 'Clerk of the board',
  publisher: BOARD,
  issued: '2024-11-19',
  interest: 'The board writes and approves its own minutes.',
})

/** How the pier was opened. */
export const OPENING_PROGRAMME = primary('opening', 'https://archive.marrowick.example/1897/opening-of-the-pier', {
  title: 'Order of proceedings at the opening of the North Pier',
  publisher: 'Marrowick Town Archive',
  issued: '1897-06-05',
})

/** An early mention of the pier. */
export const SAILING_DIRECTIONS = secondary('sailing-directions', 'https://library.example.org/dunlow-bay-1899', {
  title: 'Sailing directions for Dunlow Bay, second edition',
  author: 'H. Verrow',
  publisher: 'Saltmarsh & Sons',
  issued: '1899',
})

/** What the repair may cost. */
export const ESTIMATES = primary('estimates', 'https://council.marrowick.example/papers/26-114', {
  title: 'Paper 26/114: two estimates for the repair of the North Pier',
  author: 'Office of the treasurer',
  publisher: COUNCIL,
  issued: '2026-10-13',
})

/** What the ferry earns. */
export const ACCOUNTS = primary('accounts', 'https://harbour.marrowick.example/accounts/2023-2025', {
  title: 'Accounts of the harbour board, 2023 to 2025',
  publisher: BOARD,
  issued: '2026-04-30',
  interest: 'The board’s own accounts; the town auditor has signed them.',
})

/** Who was hurt in the harbour. */
export const ACCIDENT_BOOK = primary('accident-book', 'https://harbour.marrowick.example/safety/accident-book-2026', {
  title: 'Accident book of the harbour, 2026',
  publisher: BOARD,
  issued: '2026-10-12',
})

/** Who lay in Dunlow, night by night. */
export const BERTH_BOOK = primary('berth-book', 'https://harbour.dunlow.example/berths/2026-10', {
  title: 'Berth book of Dunlow harbour, October 2026',
  publisher: 'Dunlow Harbour Office',
  issued: '2026-10-15',
})

/** What the boats were offered. */
export const OFFER = primary('offer', 'https://harbour.marrowick.example/letters/skippers-2026-10-13', {
  title: 'Letter to the skippers’ association, 13 October 2026',
  publisher: BOARD,
  issued: '2026-10-13',
  interest: 'The board answers complaints about its own decision.',
})

/** How deep the inner basin is. */
export const CHART = primary('chart', 'https://charts.example.org/dunlow-bay/17', {
  title: 'Chart 17, Marrowick and approaches',
  publisher: 'Bay Chart Office',
  issued: '2023',
})

/** What was said in the council. */
export const RECORDING = primary('recording', 'https://council.marrowick.example/sessions/2026-10-13', {
  title: 'Recording of the council’s session of 13 October 2026',
  publisher: COUNCIL,
  issued: '2026-10-13',
})

/** What the council wrote down of it. */
export const COUNCIL_RECORD = primary('council-record', 'https://council.marrowick.example/records/2026-10-13', {
  title: 'Record of the session of 13 October 2026',
  author: 'Clerk of the council',
  publisher: COUNCIL,
  issued: '2026-10-14',
})

/** The report that the Lantern repeats. */
export const COAST_GAZETTE = secondary('coast-gazette', 'https://coast-gazette.example/harbour/pier-warning', {
  title: '“We told them in the autumn”',
  publisher: 'Coast Gazette',
  issued: '2026-10-13',
  dependsOn: 'Two people who worked on the survey of 2024, not named.',
})

/** The other article of the story, as a source. */
export const DUNLOW_POST = secondary('dunlow-post', 'https://dunlow-post.example/bay/guests-at-the-fish-quay', {
  title: 'Report on the Marrowick boats at Dunlow',
  publisher: 'Dunlow Post',
  dependsOn: 'Two officials at the Marrowick harbour office, not named.',
})

/** Someone whose name stays at the desk. */
export const FORMER_COLLEAGUE: SourceDraft = {
  id: 'sample-source-former-colleague',
  title: 'Conversation with Tove Rusk, draughtswoman at the harbour office until 2025',
  author: 'Tove Rusk',
  kind: 'primary',
  confidential: true,
  interest: 'Was a friend of Mr Askill’s and is in dispute with the board over her pension.',
}
