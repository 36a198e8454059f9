import { readFile } from 'node:fs/promises'
import { parseLesson } from '@/lib/course/lesson-tree'
import { loadCourse } from '@/lib/course/load'
import type { Kernel } from '@/lib/kernel/kernel'
import { readStandIns } from '@/lib/kernel/stand-ins'

/** Runs every Python block of every lesson, as given, with the stand-ins at hand. */
export async function checkLessonCode(
  kernel: Kernel,
): Promise<{ ran: number; problems: string[] }> {
  const modules = await readStandIns(['numpy', 'torch'])
  const problems: string[] = []
  let ran = 0
  for (const { folder } of (await loadCourse()).chapters) {
    const path = `content/chapters/${folder}/lesson.mdx`
    const { fences } = parseLesson(await readFile(path, 'utf8'), path)
    for (const fence of fences.filter(({ lang }) => lang === 'python' || lang === 'py')) {
      const interpreter = await kernel.take()
      interpreter.mount({ 'block.py': fence.code }, modules)
      const outcome = await interpreter.run('block.py', [], {
        onOutput: () => {},
        onInputWanted: () => {},
      })
      interpreter.terminate()
      ran += 1
      if (outcome.kind === 'raised') {
        const line = fence.line + (outcome.error.at?.line ?? 1) - 1
        problems.push(`${path}:${line}: ${outcome.error.type}: ${outcome.error.message}`)
      } else if (outcome.kind !== 'finished') {
        problems.push(`${path}:${fence.line}: the block ended as “${outcome.kind}”`)
      }
    }
  }
  return { ran, problems }
}
