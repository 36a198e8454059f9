export type NotesParts = typeof import('./notes-layer')

let loading: Promise<NotesParts> | undefined

/** Once; after a failure it can be asked for again. */
export function loadNotes(): Promise<NotesParts> {
  loading ??= import('./notes-layer').catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
