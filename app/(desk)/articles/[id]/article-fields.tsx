'use client'

import { type Article, TEXT_BASES, type TextBasis } from '../../../../domain/article.ts'
import type { ArticleField } from '../../../../domain/command.ts'
import type { StorySummary } from '../../../../domain/reading.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Select } from '../../../../ui/select.tsx'
import { CheckingSelect } from './checking-select.tsx'
import { DetailField } from './detail-field.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.details

/** The fields that are a line of text each, in the order of the dialog. */
const LINES = [
  'headline',
  'workingTitle',
  'outlet',
  'byline',
  'publishedAt',
  'url',
  'language',
  'obtained',
] as const satisfies readonly (ArticleField & keyof Article)[]

/** What stands for "no story" in a list of ids. */
const NO_STORY = ''

/** What is known of the article. Every field is saved when it is left. */
export function ArticleFields({ stories }: { readonly stories: readonly StorySummary[] }) {
  const { workspace } = useWorkspace()
  return (
    <>
      {LINES.map((field) => (
        <DetailField key={field} field={field} value={workspace.article[field] ?? ''} />
      ))}
      <CheckingSelect />
      <TextBasisSelect />
      <StorySelect stories={stories} />
      <div className="text-sm text-ink-muted">
        {words.hash}
        <br />
        <code className="break-all">{workspace.capture.sha256}</code>
      </div>
    </>
  )
}

function TextBasisSelect() {
  const { workspace, mayEdit, send } = useWorkspace()
  const { id: articleId, textBasis } = workspace.article
  const options = (['none', ...TEXT_BASES] as const).map((id) => ({ id, label: words.bases[id] }))
  const choose = (value: TextBasis | 'none') =>
    void send({ name: 'setArticleField', articleId, field: 'textBasis', value: value === 'none' ? null : value })
  return (
    <Select
      label={words.fields.textBasis}
      description={words.help.textBasis}
      options={options}
      value={textBasis ?? 'none'}
      onChange={choose}
      isDisabled={!mayEdit}
    />
  )
}

function StorySelect({ stories }: { readonly stories: readonly StorySummary[] }) {
  const { workspace, mayEdit, send } = useWorkspace()
  const { id: articleId, storyId } = workspace.article
  const options = [{ id: NO_STORY, label: words.noStory }, ...stories.map(({ id, title }) => ({ id, label: title }))]
  const choose = (id: string) => void send({ name: 'moveArticle', articleId, storyId: id === NO_STORY ? null : id })
  return (
    <Select label={words.story} options={options} value={storyId ?? NO_STORY} onChange={choose} isDisabled={!mayEdit} />
  )
}
