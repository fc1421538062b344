/** What claims are gone through by: how far one is, or the key of its verdict. */
export type Sought = { readonly kind: 'noVerdict' | 'missing' | 'ready' | 'sentBack' } | { readonly verdictKey: string }
