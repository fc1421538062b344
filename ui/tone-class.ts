import type { Tone } from '../domain/scale.ts'

/** The class that sets text in a verdict's tone; AA on every ground of the interface. */
export const TONE_TEXT: Readonly<Record<Tone, string>> = {
  red: 'text-tone-red',
  orange: 'text-tone-orange',
  amber: 'text-tone-amber',
  lime: 'text-tone-lime',
  green: 'text-tone-green',
  grey: 'text-tone-grey',
  blue: 'text-tone-blue',
  violet: 'text-tone-violet',
}

/** The class of the pale ground that goes with it. */
export const TONE_WASH: Readonly<Record<Tone, string>> = {
  red: 'bg-tone-red-wash',
  orange: 'bg-tone-orange-wash',
  amber: 'bg-tone-amber-wash',
  lime: 'bg-tone-lime-wash',
  green: 'bg-tone-green-wash',
  grey: 'bg-tone-grey-wash',
  blue: 'bg-tone-blue-wash',
  violet: 'bg-tone-violet-wash',
}
