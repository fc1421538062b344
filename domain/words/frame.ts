import { catalogue } from './catalogue.ts'

/** Words of every page of the desk. */
export const frameWords = catalogue({
  product: 'Plumbline',
  skip: 'Skip to the content',
  navigation: 'Desk',
  articles: 'Articles',
  stories: 'Stories',
  claims: 'Claims',
  settings: 'Settings',
  signOut: 'Sign out',
  account: (name: string, role: string) => `Your account: ${name}, ${role}`,
  loading: 'Loading…',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  sendsWithKeys: 'Ctrl or ⌘ with Enter sends it.',
  undo: 'Undo',
} as const)
