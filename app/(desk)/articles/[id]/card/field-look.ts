/**
 * A field of the card: a hairline until it is pointed at or typed in, because a card has many. The marks of importance
 * win over the border of `FIELD_BOX`.
 */
export const FIELD_LOOK =
  'border-rule! shadow-none hover:border-rule-strong! focus:border-rule-strong! data-invalid:border-danger!'

/** The same for text that is read more often than it is changed: no box until it is pointed at. */
export const TEXT_LOOK =
  '-mx-2 w-[calc(100%+1rem)]! border-transparent! bg-transparent! px-2! shadow-none hover:border-rule! focus:border-rule-strong! focus:bg-paper-raised! data-invalid:border-danger!'

/** A field with its label beside it, for the long lists of fields that are seldom all filled in. */
export const FIELD_ROW =
  'grid! grid-cols-[6.75rem_minmax(0,1fr)] items-start gap-x-2 [&>*]:col-start-2 [&>label]:col-start-1 [&>label]:pt-2.25 [&>label]:row-start-1 [&>label]:font-normal [&>label]:text-ink-muted'
