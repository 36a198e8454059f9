import { faceOf } from '@/components/lab/lab-outline'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { PackOptions } from './arguments'
import type { Chosen } from './choose'

/** Source text that is put into the entry as it stands. */
class Code {
  constructor(readonly text: string) {}
}

/**
 * The entry module of a package: what is in it as data, and its big parts as imports that are
 * loaded when they are opened. Its shape is `Package` of components/scorm/package.ts.
 */
export function entrySource(
  { title, labs, chapters }: Chosen,
  { scorm, mastery, site, cmi5 }: PackOptions,
  runtime: RuntimeManifest,
): string {
  const own = {
    title,
    version: scorm,
    site,
    mastery,
    runtime,
    labs: labs.map(({ lab, summary }) => ({
      face: faceOf(lab),
      summary,
      brief: later(`@/content/labs/${lab.id}/brief.mdx`),
    })),
    chapters: chapters.map(({ chapter, quizzes }) => ({
      chapter,
      quizzes,
      lesson: later(`@/content/chapters/${chapter.folder}/lesson.mdx`),
    })),
    cmi5: cmi5 ? later('@/lib/scorm/cmi5-lms') : null,
  }
  return `import { start } from '@/components/scorm/start'\nvoid start(${written(own)})\n`
}

const later = (module: string): Code => new Code(`() => import(${JSON.stringify(module)})`)

function written(value: unknown): string {
  if (value instanceof Code) return value.text
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${written(field)}`).join(',')}}`
}
