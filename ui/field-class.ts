/** The box that takes input, in text fields and selects. */
export const FIELD_BOX =
  'w-full rounded-md border border-rule-strong bg-paper-raised px-3 text-base text-ink shadow-[inset_0_1px_0_var(--paper-sunken)] data-disabled:opacity-60 data-invalid:border-danger aria-invalid:border-danger pointer-coarse:min-h-11'

/** A field's label. */
export const FIELD_LABEL = 'text-sm font-medium text-ink'

/** What helps to fill a field in. */
export const FIELD_HELP = 'text-sm text-ink-muted'

/** What is wrong with a field. */
export const FIELD_ERROR = 'text-sm text-danger'
