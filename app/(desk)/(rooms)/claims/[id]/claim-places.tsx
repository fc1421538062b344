import Link from 'next/link'
import { titleOf } from '../../../../../domain/article.ts'
import type { ClaimPlace } from '../../../../../domain/reading.ts'
import { STANCE_WORDS } from '../../../../../domain/words/card.ts'
import { articleListWords, claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { DateText } from '../../../../../ui/date-text.tsx'
import { Tag } from '../../../../../ui/tag.tsx'
import { speakersSentence } from '../../../articles/[id]/card/speakers-sentence.ts'
import { PlaceMenu } from './place-menu.tsx'

/** Every place of a claim, under the article it stands in. */
export function ClaimPlaces({
  places,
  versions,
  mayChange,
}: {
  readonly places: readonly ClaimPlace[]
  readonly versions: Readonly<Record<string, number>>
  readonly mayChange: boolean
}) {
  const articles = [...Map.groupBy(places, (place) => place.article.id).values()]
  return (
    <div className="flex flex-col gap-6">
      {articles.map(([first, ...others]) =>
        first ? (
          <article key={first.article.id} className="border-t border-rule pt-3">
            <h3 className="font-medium">{titleOf(first.article)}</h3>
            <p className="text-sm text-ink-muted">
              {first.article.outlet ?? articleListWords.noOutlet}
              {' · '}
              <DateText value={first.article.publishedAt} />
            </p>
            <ol className="mt-2 flex flex-col gap-3">
              {[first, ...others].map((place, index) => (
                <Place
                  key={place.appearance.id}
                  place={place}
                  number={index + 1}
                  versions={versions}
                  mayChange={mayChange && places.length > 1}
                />
              ))}
            </ol>
          </article>
        ) : null,
      )}
    </div>
  )
}

type PlaceProps = { place: ClaimPlace; number: number; versions: Readonly<Record<string, number>>; mayChange: boolean }

function Place({ place, number, versions, mayChange }: PlaceProps) {
  const { appearance, placement, article } = place
  const { selectors } = placement
  return (
    <li className="flex items-start gap-3">
      <div className="min-w-0 flex-1 border-s-2 border-rule-strong ps-4">
        {selectors.length === 0 ? <p className="text-ink-muted">{words.placeLost}</p> : null}
        <blockquote className="prose-serif text-lg">
          {selectors.map(({ start, exact }) => (
            <p key={start} className="line-clamp-6 whitespace-pre-line">
              {exact}
            </p>
          ))}
        </blockquote>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
          <Tag>{STANCE_WORDS[appearance.stance]}</Tag>
          <span>{speakersSentence(appearance.speakers, article.outlet)}</span>
          <Link href={`/articles/${article.id}#a-${appearance.id}`} prefetch={false} className="text-accent underline">
            {words.open}
            <span className="sr-only">{words.openOf(titleOf(article), number)}</span>
          </Link>
        </p>
      </div>
      {mayChange ? <PlaceMenu annotationId={appearance.id} versions={versions} /> : null}
    </li>
  )
}
