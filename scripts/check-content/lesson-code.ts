import { readFile } from 'node:fs/promises'
import { parseLesson } from '@/lib/course/lesson-tree'
import { loadCourse } from '@/lib/course/load'
import type { Kernel } from '@/lib/kernel/kernel'
import { packageSchema } from '@/lib/course/schema'
import { missingAmong, readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'

/**
 * Runs every Python block of every lesson, as given, with the stand-ins and the real packages at
 * hand. One that needs a package which this build could not get is only told of.
 */
export async function checkLessonCode(
  kernel: Kernel,
): Promise<{ ran: number; problems: string[] }> {
  const modules = await readStandIns(['numpy', 'torch'])
  const packages = await readLabPackages(packageSchema.options)
  const lacking = missingAmong(packages).map((each) => each.slice(each.indexOf(': ') + 2))
  const problems: string[] = []
  let ran = 0
  for (const { folder } of (await loadCourse()).chapters) {
    const path = `content/chapters/${folder}/lesson.mdx`
    const { fences } = parseLesson(await readFile(path, 'utf8'), path)
    for (const fence of fences.filter(({ lang }) => lang === 'python' || lang === 'py')) {
      const interpreter = await kernel.take()
      interpreter.mount({ 'block.py': fence.code }, modules, packages)
      const outcome = await interpreter.run('block.py', [], {
        onOutput: () => {},
        onInputWanted: () => {},
      })
      interpreter.terminate()
      ran += 1
      if (outcome.kind === 'raised') {
        const line = fence.line + (outcome.error.at?.line ?? 1) - 1
        const { type, message } = outcome.error
        if (lacking.some((why) => message.includes(why)))
          console.log(`  ${path}:${line}: ${message}`)
        else problems.push(`${path}:${line}: ${type}: ${message}`)
      } else if (outcome.kind !== 'finished') {
        problems.push(`${path}:${fence.line}: the block ended as “${outcome.kind}”`)
      }
    }
  }
  return { ran, problems }
}
