/** What went wrong with a whole form, said aloud as it appears. Its place is kept by the caller or not at all. */
export function FailureNote({ sentence }: { readonly sentence: string | null }) {
  return (
    <div role="alert" className={sentence ? 'rounded-md border border-danger px-3 py-2 text-danger' : 'sr-only'}>
      {sentence}
    </div>
  )
}
