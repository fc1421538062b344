import type { Question } from '../../../../ui/ask-server.ts'
import type { Arrangement } from './arrangement.ts'

/** What is brought in: pasted text, or a file as it is. */
export type Brought = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File }

/** The question for the article as it will be. */
export function previewQuestion(brought: Brought): Question {
  return brought.kind === 'text'
    ? { method: 'POST', json: { text: brought.text } }
    : { method: 'POST', form: fileForm(brought.file) }
}

/**
 * The question that brings the article in. The id is the client's, so that asking twice cannot make two articles.
 * What is unknown is sent as `null`: left out, the desk would guess.
 */
export function importQuestion(brought: Brought, articleId: string, arrangement: Arrangement): Question {
  const rest = { articleId, ...detailsOf(arrangement) }
  if (brought.kind === 'text')
    return { method: 'POST', json: { source: { kind: 'text', text: brought.text }, ...rest } }
  const form = fileForm(brought.file)
  form.set('json', JSON.stringify(rest))
  return { method: 'POST', form }
}

function fileForm(file: File): FormData {
  const form = new FormData()
  form.set('file', file, file.name)
  return form
}

function detailsOf({ details, roles, siteText, story }: Arrangement) {
  return {
    metadata: {
      headline: known(details.headline),
      outlet: known(details.outlet),
      byline: known(details.byline),
      publishedAt: known(details.publishedAt),
      url: known(details.url),
      language: known(details.language),
      obtained: details.obtained.trim(),
      workingTitle: details.workingTitle.trim(),
    },
    storyId: story.kind === 'none' ? null : story.id,
    roles: Object.entries(roles).map(([index, role]) => ({ index: Number(index), role })),
    siteText: siteText.map(({ start, end, reason, hidden }) => ({ start, end, reason, hidden })),
  }
}

function known(value: string): string | null {
  return value.trim() || null
}
