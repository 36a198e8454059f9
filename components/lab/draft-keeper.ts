import type { Files } from '@/lib/course/schema'
import { changedFiles, sameFiles } from './file-changes'
import type { LabMemory } from './lab-memory'

type Options = {
  readonly starter: Files
  readonly memory: LabMemory
  readonly files: () => Files
  /** Something else was written later, elsewhere; `null` once both are the same again. */
  readonly onNewer: (draft: Files | null, from: 'tab' | 'host') => void
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
    const same = sameFiles(draft, changedFiles(starter, files()))
    onNewer(same ? null : draft, memory.isHandedBack() ? 'host' : 'tab')
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
