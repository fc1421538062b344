import { catalogue } from './catalogue.ts'

/** Words of what was tried for a claim. */
export const attemptWords = catalogue({
  title: 'What we tried',
  count: (count: number) => `What we tried (${count})`,
  hint: 'Searches and contacts, also those without an answer. Readers see this.',
  kind: 'Search or contact',
  date: 'Date',
  channel: 'Where, or whom',
  channelPlaceholder: 'Court register; press office by mail',
  outcome: 'What came of it',
  outcomePlaceholder: 'Not listed; no reply',
  add: 'Add',
  added: 'Recorded.',
  edit: (channel: string) => `Change: ${channel}`,
  remove: (channel: string) => `Remove: ${channel}`,
  removed: 'Removed.',
  restored: 'It is back.',
  channelMissing: 'Say where you searched, or whom you asked.',
} as const)
