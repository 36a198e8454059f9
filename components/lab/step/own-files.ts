import type { Lab } from '@/lib/course/schema'

/** The Python files whose lines can be stepped through: the learner's; of a showcase, all. */
export function ownFiles({ files, readonly }: Pick<Lab, 'files' | 'readonly'>): readonly string[] {
  const paths = Object.keys(files)
  const own = paths.filter((path) => !readonly.includes(path))
  return (own.length > 0 ? own : paths).filter((path) => path.endsWith('.py'))
}
