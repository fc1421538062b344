'use client'

import { blockText } from '../../../../domain/capture.ts'
import type { ImportPreview } from '../../../../domain/reading.ts'
import type { Span } from '../../../../domain/span.ts'
import { siteTextName } from '../../../../domain/words/editor.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { Button } from '../../../../ui/button.tsx'
import { Disclosure } from '../../../../ui/disclosure.tsx'
import { Switch } from '../../../../ui/switch.tsx'
import { pieceId, type SitePiece } from './arrangement.ts'

type Props = {
  readonly preview: ImportPreview
  readonly pieces: readonly SitePiece[]
  readonly onHide: (id: string, hidden: boolean) => void
  readonly onShow: (span: Span) => void
}

/** Enough to recognise a piece. */
const START = 80

/** The pieces of site text, each with its reason and a switch that keeps it or leaves it out. */
export function SitePieces({ preview, pieces, onHide, onShow }: Props) {
  const left = pieces.filter((piece) => piece.hidden).length
  return (
    <section aria-label={words.siteText}>
      <h2 className="text-lg font-semibold">{words.siteText}</h2>
      <p className="pt-1 text-sm text-ink-muted">{pieces.length === 0 ? words.siteTextNone : words.siteTextHelp}</p>
      {pieces.length > 0 ? (
        <Disclosure summary={words.leftOut(left)}>
          <ul>
            {pieces.map((piece) => (
              <Piece
                key={pieceId(piece)}
                piece={piece}
                start={startOf(preview, piece)}
                onHide={onHide}
                onShow={onShow}
              />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  )
}

type PieceProps = { piece: SitePiece; start: string } & Pick<Props, 'onHide' | 'onShow'>

function Piece({ piece, start, onHide, onShow }: PieceProps) {
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-2.5">
      <p className="text-xs text-ink-muted">
        {siteTextName(piece.reason)}, {piece.byHand ? words.byHand : words.byRule}
      </p>
      <p className={`prose-serif line-clamp-2 ${piece.hidden ? 'text-ink-muted' : ''}`}>{start}</p>
      <div className="flex items-center justify-between gap-x-3">
        <Switch isSelected={piece.hidden} onChange={(hidden) => onHide(pieceId(piece), hidden)}>
          {words.leaveOut}
          <span className="sr-only">: {start}</span>
        </Switch>
        <Button variant="plain" size="small" aria-label={words.showPiece(start)} onPress={() => onShow(piece)}>
          {words.showIn}
        </Button>
      </div>
    </li>
  )
}

function startOf(preview: ImportPreview, piece: Span): string {
  const text = blockText(preview, piece)
  return text.length > START ? `${text.slice(0, START)}…` : text
}
