import { catalogue } from './catalogue.ts'

/** Words of working together: the connection, who is here, and what is saved where. */
export const liveWords = catalogue({
  save: {
    kept: 'Kept on this device',
    offline: 'Offline – kept on this device',
    trouble: 'The database does not answer. What you write is kept here and tried again by itself.',
    notKept:
      'There is no connection, and this browser keeps nothing. Leave this page open: it is sent again by itself.',
    signedOut: 'You are signed out. What you did is kept on this device and sent when you have signed in again.',
    signedOutNotKept:
      'You are signed out, and not all of it is kept on this device. Leave this page open and sign in in another window: it is sent from here.',
    signIn: 'Sign in',
  },
  offline: 'You are offline. What you do is kept on this device.',
  refused: {
    title: 'This text was not saved:',
    copy: 'Copy the text',
    copied: 'Copied.',
    copyFailed: 'The browser does not allow copying. Select the text and copy it by hand.',
    discard: 'Discard it',
  },
  tooMuchAtOnce: 'More was pasted at once than the desk takes. Copy the text, discard it, and paste it in parts.',
  otherBuild: 'The desk runs another version of this page. Reload the page to write here.',
  roomClosed: 'The desk closed this text for a moment. It is opened again by itself.',
  notHere: 'This text is not on this device. It can be read when you are connected again.',

  people: {
    label: 'Who is here',
    you: (name: string) => `${name} (you, in another window)`,
    more: (count: number) => `+${count}`,
    moreAre: (count: number) => `+${count}: ${count === 1 ? '1 more is here' : `${count} more are here`}`,
    all: (count: number) => (count === 1 ? '1 other is here' : `${count} others are here`),
    goTo: (name: string, initials: string) => `${initials}: go to where ${name} reads`,
    hasOpen: (name: string) => `${name} is here`,
    haveOpen: (names: string) => `${names} are here`,
  },
} as const)
