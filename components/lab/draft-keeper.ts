import type { Files } from '@/lib/course/schema'
import { changedFiles, sameFiles } from './file-changes'
import type { LabMemory } from './lab-memory'

type Options = {
  readonly starter: Files
  readonly memory: LabMemory
  readonly files: () => Files
  /** Another tab wrote something else, later; `null` once both are the same again. */
  readonly onNewer: (draft: Files | null) => void
}

/**
 * Hands every change to the memory, which decides when to write it down. Text from another tab is
 * only reported: what is being typed here is never replaced unasked.
 */
export function createDraftKeeper({ starter, memory, files, onNewer }: Options) {
  let known: Files = memory.read()?.draft?.files ?? {}
  const stop = memory.subscribe(() => {
    const draft = memory.read()?.draft?.files
    if (!draft || sameFiles(draft, known)) return
    known = draft
    onNewer(sameFiles(draft, changedFiles(starter, files())) ? null : draft)
  })
  return {
    save: () => {
      // Known before it is saved: saving tells all subscribers, this one too.
      known = changedFiles(starter, files())
      memory.saveDraft(known)
    },
    dispose: stop,
  }
}
