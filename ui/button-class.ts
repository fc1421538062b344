/** How loud a button is: one `primary` a view, `quiet` beside it, `plain` in rows and bars, `danger` where something ends. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'

/** `small` for rows and toolbars; a coarse pointer gets its 44 pixels either way. */
export type ButtonSize = 'medium' | 'small'

const BASE =
  'inline-flex items-center justify-center gap-1.5 rounded-md font-medium select-none cursor-pointer no-underline whitespace-nowrap transition-colors data-disabled:cursor-default data-disabled:opacity-55 pointer-coarse:min-h-11 pointer-coarse:min-w-11'

const SIZES: Readonly<Record<ButtonSize, string>> = {
  medium: 'min-h-9 px-3.5 text-base',
  small: 'min-h-7 px-2 text-sm',
}

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'bg-accent text-accent-ink border border-transparent hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]',
  quiet: 'bg-paper-raised text-ink border border-rule-strong hover:bg-paper-sunken',
  plain: 'bg-transparent text-ink-muted border border-transparent hover:bg-paper-sunken hover:text-ink',
  danger:
    'bg-danger text-danger-ink border border-transparent hover:bg-[color-mix(in_oklab,var(--danger)_88%,var(--ink))]',
}

/** The classes of a button, for what looks like one and is another element: a link. */
export function buttonClass(variant: ButtonVariant = 'quiet', size: ButtonSize = 'medium'): string {
  return `${BASE} ${SIZES[size]} ${VARIANTS[variant]}`
}
