import type { Actor } from '../domain/member.ts'
import type { AnnotatedPage } from '../domain/page.ts'
import type { Result } from '../domain/problem.ts'
import { ok } from '../domain/problem.ts'
import type { Workspace } from '../domain/workspace.ts'
import { CONTENT_SECURITY_POLICY_HEADER } from '../exporters/content-security-policy.ts'
import { htmlPage } from '../exporters/html.ts'
import type { Database } from './database.ts'
import { proseOf } from './prose/clean-prose.ts'
import { loadProse } from './prose/load-prose.ts'
import type { PageProse } from './reading/annotated-page.ts'
import { annotatedPage } from './reading/annotated-page.ts'
import { readExplanations } from './reading/explanations.ts'
import { readWorkspace } from './reading/workspace.ts'

/** A page as it is served: its bytes, and the policy that the header has to say. */
export type ServedPage = { readonly html: string; readonly policy: string }

/** The annotated article as one HTML file, marked as a draft. Problem: `notFound`. */
export async function exportHtml(
  db: Database,
  articleId: string,
  text: 'excerpts' | 'whole',
  now: Date,
): Promise<Result<ServedPage>> {
  const page = await readPage(db, articleId, now)
  return page.ok ? ok({ html: htmlPage(page.value, { text }), policy: CONTENT_SECURITY_POLICY_HEADER }) : page
}

/**
 * An export is the same for whoever asks. It is made with everything in view,
 * because what is confidential can only be left out by someone who knows that it is.
 */
const EXPORTER: Actor = { memberId: 'exporter', role: 'owner' }

async function readPage(db: Database, articleId: string, now: Date): Promise<Result<AnnotatedPage>> {
  const workspace = await readWorkspace(db, EXPORTER, articleId)
  if (!workspace.ok) return workspace
  return ok(annotatedPage(workspace.value, await pageProse(db, workspace.value), now.toISOString()))
}

async function pageProse(db: Database, workspace: Workspace): Promise<PageProse> {
  const finding = await loadProse(db.prisma, { kind: 'finding', subject: workspace.article.id })
  const explanations = await readExplanations(db, Object.keys(workspace.claim))
  return { finding: proseOf(finding.doc), explanations }
}
