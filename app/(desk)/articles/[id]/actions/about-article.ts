import { roleMay } from '../../../../../domain/permissions.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { exportAddress } from '../export-address.ts'
import type { Overlay } from '../overlay.ts'
import { type Action, ALWAYS, type Bench } from './action.ts'

const { labels, why } = actionWords

/** What is done with the whole article and its workspace. */
export function aboutArticle(bench: Bench): Action[] {
  return [
    shows(bench, 'palette', ['Mod+k']),
    shows(bench, 'keys', ['?']),
    finding(bench),
    shows(bench, 'list', []),
    shows(bench, 'finding', []),
    shows(bench, 'details', []),
    ...exports(bench),
    ...archiving(bench),
    ...undoing(bench),
    leaving(bench),
    closing(bench),
  ]
}

function shows(bench: Bench, id: Exclude<Overlay, 'none'>, keys: readonly string[]): Action {
  return {
    id,
    label: labels[id],
    group: 'article',
    keys,
    where: ['anywhere'],
    why: ALWAYS,
    run: () => bench.show(id),
  }
}

/** `FindProvider` hears the key. */
function finding({ find }: Bench): Action {
  return {
    id: 'find',
    label: labels.find,
    group: 'article',
    keys: ['/'],
    where: ['anywhere'],
    heardElsewhere: true,
    why: ALWAYS,
    run: find,
  }
}

function exports({ store }: Bench): Action[] {
  return (['excerpts', 'whole'] as const).map((text) => ({
    id: text,
    label: labels[text],
    group: 'article',
    keys: [],
    where: ['anywhere'],
    why: ALWAYS,
    run: () => void window.open(exportAddress(store.workspace.article.id, text)),
  }))
}

function archiving({ store }: Bench): Action[] {
  const { id: articleId, archivedAt } = store.workspace.article
  if (!roleMay(store.me.role, 'archiveArticle')) return []
  return [
    {
      id: 'archive',
      label: archivedAt === null ? labels.archive : labels.unarchive,
      group: 'article',
      keys: [],
      where: ['anywhere'],
      why: ALWAYS,
      run: () => void store.send({ name: 'archiveArticle', articleId, archived: archivedAt === null }),
    },
  ]
}

function undoing({ store }: Bench): Action[] {
  const { undo, redo } = store.undoable
  return [
    {
      id: 'undo',
      label: labels.undo,
      group: 'article',
      keys: ['Mod+z'],
      where: ['anywhere'],
      why: () => (undo ? null : why.nothingToUndo),
      run: store.undo,
    },
    {
      id: 'redo',
      label: labels.redo,
      group: 'article',
      keys: ['Mod+Shift+z', 'Mod+y'],
      where: ['anywhere'],
      why: () => (redo ? null : why.nothingToRedo),
      run: store.redo,
    },
  ]
}

/** The card hears the key, after whatever in it has a use for it. */
function leaving({ store, isInCard }: Bench): Action {
  return {
    id: 'leaveCard',
    label: labels.leaveCard,
    group: 'card',
    keys: ['Escape'],
    where: ['card'],
    heardElsewhere: true,
    why: () => (isInCard() ? null : why.inNoCard),
    run: store.focusArticle,
  }
}

function closing({ store }: Bench): Action {
  return {
    id: 'close',
    label: labels.close,
    group: 'card',
    keys: ['Escape'],
    where: ['article'],
    yields: true,
    why: () => (store.openCard === null ? why.noCard : null),
    run: () => store.setOpenCard(null),
  }
}
