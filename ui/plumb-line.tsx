/** A line that hangs from above, with its bob: the mark of the product, drawn in the one accent. */
export function PlumbLine({ className = '' }: { readonly className?: string }) {
  return (
    <div aria-hidden="true" className={`flex w-4 flex-col items-center text-accent ${className}`}>
      <span className="w-px flex-1 bg-current" />
      <Bob />
    </div>
  )
}

/** The bob alone, in the colour of the text around it; 12 by 18 pixels. */
export function Bob() {
  return (
    <svg aria-hidden="true" width="12" height="18" viewBox="0 0 12 18" className="shrink-0">
      <path
        d="M5 0h2v3h2.2c1.2 0 2.1 1 1.9 2.2L9.6 11 6 18 2.4 11 .9 5.2C.7 4 1.600 3 2.800 3H5Z"
        fill="currentColor"
      />
    </svg>
  )
}
