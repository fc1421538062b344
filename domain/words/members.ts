import { catalogue } from './catalogue.ts'

/** Words of members, invitations and roles. */
export const memberWords = catalogue({
  former: (name: string) => `${name} (former member)`,
  title: 'Members',
  lead: 'Who works at the desk and what each may do. What somebody did stays under their name when they leave.',
  you: 'you',
  byline: (byline: string) => `published as ${byline}`,
  noByline: 'no byline chosen',

  roleOf: (name: string) => `Role of ${name}`,
  roleChanged: (name: string, role: string) => `${name} is ${role} now.`,
  ownRole: 'Change your own role?',
  ownRoleText: (role: string) =>
    `You will be ${role} and no longer an owner. Only another owner can make you one again.`,
  ownRoleAction: 'Change my role',

  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name} from the desk?`,
  removeText:
    'They are signed out everywhere at once and their API tokens end. What they did stays, with their name. To come back they need a new invitation.',
  removeSelf: 'This is you: you will be signed out at once.',
  removeAction: 'Remove',
  removed: (name: string) => `${name} is no longer a member.`,

  invite: 'Invite somebody',
  inviteTitle: 'Invite somebody',
  inviteRole: 'Role',
  inviteEmail: 'E-mail (may be left empty)',
  inviteEmailHelp: 'If you give it, only an account of this address can be made by the link. The desk sends no letter.',
  inviteAction: 'Make the link',
  linkTitle: 'The invitation is made',
  link: 'Link',
  linkText: 'Send this link to them. It works once and for seven days, and it is shown only now.',
  copy: 'Copy the link',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the link and copy it.',
  done: 'Done',

  invitations: 'Open invitations',
  invitationFor: (role: string, email: string) => (email === '' ? role : `${role}, for ${email}`),
  invitedBy: (name: string) => `by ${name}`,
  expires: 'works until',
  expired: 'too old since',
  withdraw: 'Withdraw',
  withdrawOf: (role: string, email: string) =>
    `Withdraw the invitation: ${role}${email === '' ? '' : `, for ${email}`}`,
  withdrawn: 'The invitation is withdrawn. Its link no longer works.',
} as const)

/** Words of the page of an invitation's link. */
export const joinWords = catalogue({
  title: 'Join the desk',
  lead: (desk: string, role: string, help: string) =>
    `You are invited to ${desk} as ${role.toLowerCase()}: who ${help}.`,
  name: 'Your name',
  nameHelp: 'For your colleagues; never published.',
  email: 'E-mail',
  forEmail: (email: string) => `Your account is for ${email}.`,
  password: 'Password',
  action: 'Join',
  spent: 'This invitation does not work',
  unknown:
    'This is not an invitation’s link. Open it exactly as you got it, or ask an owner of the desk for a new one.',
  signedIn: (name: string) => `You are signed in as ${name} already`,
  signedInText: 'An invitation is for somebody who is not a member yet. To try it as somebody else, sign out first.',
  toDesk: 'To the desk',
  signIn: 'Sign in',
} as const)

/** Words of one's own account. */
export const accountPageWords = catalogue({
  title: 'Your account',
  lead: (name: string, role: string, email: string) => `${name}, ${role}, ${email}`,
  byline: 'Byline',
  bylineHelp: 'The name you are published under. Left empty, you are not named.',
  bylineNone: 'Not chosen',

  password: 'Password',
  noPassword: 'You sign in by the desk’s sign-on service and have no password here.',
  current: 'Current password',
  next: 'New password',
  change: 'Change the password',
  changed: 'Your password is changed. Other devices were signed out.',
  wrong: 'The current password is not right.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',

  sessions: 'Signed in elsewhere',
  sessionsHelp: 'A device lost or left open? This ends every session of yours, this one too.',
  signOutAll: 'Sign out everywhere',

  tokens: 'API tokens',
  tokensHelp:
    'With a token a program does what you may do, as you. Keep it like a password; docs/api.md says how it is used.',
  allTokensHelp: 'As an owner you see and revoke everybody’s.',
  noTokens: 'There are none.',
  make: 'Make a token',
  makeTitle: 'Make an API token',
  name: 'What it is for',
  nameMissing: 'Say what it is for, so that you know it again.',
  days: 'Works for',
  dayChoices: { '7': 'a week', '30': '30 days', '90': '90 days', '366': 'a year' },
  makeAction: 'Make it',
  madeTitle: 'The token is made',
  madeText: 'Copy it now: it is shown only this once.',
  token: 'Token',
  copy: 'Copy the token',
  until: 'until',
  ended: 'ended',
  lastUsed: 'last used',
  neverUsed: 'never used',
  of: (name: string) => `of ${name}`,
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke the token ${name}`,
  revoked: 'The token is revoked. It works no more.',
} as const)

/** Words of signing in by the desk's sign-on service. */
export const signOnWords = catalogue({
  action: (name: string) => `Sign in with ${name}`,
  failed: 'The sign-on service did not answer. Try again in a moment, or sign in with your password.',
  errors: {
    signup_disabled:
      'This desk does not know your e-mail address. Ask an owner for an invitation, made for exactly this address.',
    account_not_linked:
      'The sign-on service has not verified your e-mail address, so it does not open your account here. Sign in with your password.',
    access_denied: 'The sign-on service did not let you through.',
    other: 'Signing in by the sign-on service failed. Try again; if it keeps failing, tell an owner of the desk.',
  },
} as const)

/** Words of the work on a claim: whose it is, and how far. */
export const claimStatusWords = catalogue({
  title: 'Work',
  assignee: 'Assigned to',
  nobody: 'Nobody',
  me: 'Me',
  takeIt: 'Take it',
  somebody: 'somebody',
  open: 'In work',
  ready: 'Ready',
  sentBack: 'Sent back',
  readyBy: (name: string) => `Marked ready by ${name}`,
  sentBackBy: (name: string) => `Sent back by ${name}`,
  changedSince: 'changed since',
  markReady: 'Ready',
  reopen: 'Not ready after all',
  sendBack: 'Send back…',
  sendBackTitle: 'Send the claim back',
  reason: 'What is to be done',
  reasonMissing: 'Say what is to be done.',
  sendBackAction: 'Send back',
  nowReady: 'Marked ready.',
  nowOpen: 'In work again.',
  nowSentBack: 'Sent back.',
} as const)
