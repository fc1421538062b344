/** What of a Yjs document this needs; `domain` knows no Yjs. */
type Copy = {
  readonly on: (name: 'afterTransaction', hear: (transaction: { _needFormattingCleanup: boolean }) => void) => unknown
}

/**
 * Lets a copy of a prose document keep every mark of a format that it is given; answers the copy. By itself Yjs takes out
 * of each copy, after a change from elsewhere, the marks that change nothing at that moment. Copies that heard of changes
 * in another order take out others, and what one has taken out a later change may need: then they show the same letters
 * in different formats, for good. Every copy has to be made so, on both sides of the socket; decision 019.
 */
export function proseCopy<D extends Copy>(doc: D): D {
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}
