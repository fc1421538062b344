import { encodeWorkspace } from '../../../../../../domain/workspace-wire.ts'
import { BUILD, type PackedWorkspace } from '../../../../../(desk)/articles/[id]/packed-workspace.ts'
import { answer, forMember, json } from '../../../../answer.ts'

/** Everything in view of an article, packed as the workspace's page of the same build reads it, and for whom. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor, member }) =>
    answer(await desk.read.workspace(actor, id), (workspace) =>
      json({ build: BUILD, readerId: member.id, workspace: encodeWorkspace(workspace) } satisfies PackedWorkspace),
    ),
  )
}
