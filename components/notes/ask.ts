/** What a reader wants of the notes: their code may still have to be loaded. */
export type Ask =
  | { readonly kind: 'show' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'highlight' }
  /** On the selected words or the paragraph in view, unless a block is named. */
  | { readonly kind: 'note'; readonly block?: string }

const name = 'day-one:notes'

export function askNotes(ask: Ask): void {
  dispatchEvent(new CustomEvent(name, { detail: ask }))
}

export function onNotesAsked(listener: (ask: Ask) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Ask>).detail)
  addEventListener(name, hear)
  return () => removeEventListener(name, hear)
}
