'use client'

import { useDeferredValue, useState } from 'react'
import { titleOf } from '../../../domain/article.ts'
import type { ArticleSummary } from '../../../domain/reading.ts'
import { articleListWords as words } from '../../../domain/words/desk.ts'
import { Switch } from '../../../ui/switch.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ArticleRow } from './article-row.tsx'

/** With fewer than these, eyes are quicker than a search field. */
const WORTH_FINDING = 8

/** The articles, with a field to find one and a switch for the archived. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const [query, setQuery] = useState('')
  const [archivedToo, setArchivedToo] = useState(false)
  const asked = useDeferredValue(query)
  const archived = articles.filter((article) => article.archivedAt !== null).length
  const shown = articles.filter((article) => (archivedToo || article.archivedAt === null) && matches(article, asked))
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4 not-empty:pb-3">
        {articles.length > WORTH_FINDING ? (
          <TextField
            label={words.find}
            labelHidden
            type="search"
            placeholder={words.findPlaceholder}
            value={query}
            onChange={setQuery}
            className="w-full sm:w-80"
          />
        ) : null}
        {archived > 0 ? (
          <Switch isSelected={archivedToo} onChange={setArchivedToo}>
            {words.archived(archived)}
          </Switch>
        ) : null}
      </div>
      <p role="status" className={shown.length === 0 ? 'py-6 text-ink-muted' : 'sr-only'}>
        {shown.length > 0 ? words.count(shown.length) : asked ? words.noMatch : words.onlyArchived}
      </p>
      <ul className="border-t border-rule">
        {shown.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
    </>
  )
}

function matches(article: ArticleSummary, query: string): boolean {
  const text = [titleOf(article), article.outlet, article.storyTitle].join(' ').toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
