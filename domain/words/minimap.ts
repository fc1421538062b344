import { catalogue } from './catalogue.ts'

/** Words of the map beside a long article. */
export const minimapWords = catalogue({
  title: 'Verdicts, and what nobody has checked. Press to go there.',
})
