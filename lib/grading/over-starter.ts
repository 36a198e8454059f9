import type { Lab } from '@/lib/course/schema'
import type { MountedFiles } from '@/lib/kernel/protocol'

/**
 * A submission laid over the lab's starter: whatever it lacks comes from there, and
 * read-only files always do.
 */
export function overStarter(lab: Pick<Lab, 'files' | 'readonly'>, own: MountedFiles): MountedFiles {
  const editable = Object.entries(own).filter(([name]) => !lab.readonly.includes(name))
  return { ...lab.files, ...Object.fromEntries(editable) }
}
