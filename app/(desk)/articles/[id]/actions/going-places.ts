import { actionWords } from '../../../../../domain/words/actions.ts'
import { type Action, ALWAYS, type Bench } from './action.ts'

/** The desk's other pages. */
const PAGES = {
  articles: '/',
  stories: '/stories',
  claims: '/claims',
  settings: '/settings',
  import: '/import',
} as const

/** The ways to the desk's other pages. */
export function goingPlaces({ visit }: Bench): Action[] {
  return (['articles', 'import', 'stories', 'claims', 'settings'] as const).map((id) => ({
    id: `to-${id}`,
    label: actionWords.labels[id],
    group: 'desk',
    keys: [],
    where: ['anywhere'],
    why: ALWAYS,
    run: () => visit(PAGES[id]),
  }))
}
