'use client'

import { roleMay } from '../../../../domain/permissions.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** Says once why nothing can be changed here, where that is so. */
export function ReadOnlyNote() {
  const { workspace, me, send } = useWorkspace()
  const { id: articleId, archivedAt } = workspace.article
  const why = archivedAt !== null ? words.archived : roleMay(me.role, 'claim') ? null : words.viewer
  if (why === null) return null
  const restore = () => void send({ name: 'archiveArticle', articleId, archived: false })
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-rule bg-paper-sunken px-4 py-2.5 text-sm">
      <p className="flex-1">{why}</p>
      {archivedAt !== null && roleMay(me.role, 'archiveArticle') ? (
        <Button size="small" onPress={restore}>
          {words.unarchive}
        </Button>
      ) : null}
    </div>
  )
}
