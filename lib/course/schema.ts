import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
const sentence = z.string().trim().min(1)

/** A path inside a lab's files: relative, forward slashes, no way out of the folder. */
export const labPathSchema = z
  .string()
  .regex(/^(?!.*(^|\/)\.\.?(\/|$))[\w.-]+(\/[\w.-]+)*$/, 'a relative path inside the lab')

export const courseSchema = z.strictObject({
  title: sentence,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Folder names in content/chapters, `NN-slug`, in reading order. */
  chapters: z.array(z.string().regex(/^\d{2}-[a-z0-9-]+$/, 'NN-slug')).min(1),
})
export type CourseDefinition = z.infer<typeof courseSchema>

export const sourceSchema = z.strictObject({
  id,
  title: sentence,
  by: sentence,
  url: z.url(),
  date: isoDate,
  evidence: z.enum(['ran', 'read', 'reported']),
})
export type Source = z.infer<typeof sourceSchema>

/** The frontmatter of a lesson. */
export const lessonSchema = z.strictObject({
  title: sentence,
  short: sentence.max(40),
  lede: sentence,
  minutes: z.int().positive(),
  checked: isoDate,
  labs: z.array(id).default([]),
  objectives: z.array(sentence).min(1),
  sources: z.array(sourceSchema).default([]),
})
export type LessonMeta = z.infer<typeof lessonSchema>

export const standInSchema = z.enum(['numpy', 'torch'])
export type StandIn = z.infer<typeof standInSchema>

/** What `lab.ts` states; the rest of a lab is files beside it. */
export const labDefinitionSchema = z.strictObject({
  title: sentence,
  summary: sentence,
  minutes: z.int().positive(),
  /** The file that Run executes, and the first tab. */
  main: labPathSchema,
  /** Shown but not editable; in a submission the starter's text wins. */
  readonly: z.array(labPathSchema).default([]),
  standIns: z.array(standInSchema).default([]),
  hints: z.array(sentence).length(3),
  simulated: sentence,
})
/** As authors write it: fields with defaults may be left out. */
export type LabDefinition = z.input<typeof labDefinitionSchema>

export type CheckTitle = { readonly id: string; readonly title: string }

/** path -> text; bytes that are not UTF-8 never get this far in content. */
export type Files = Readonly<Record<string, string>>

/** Everything the lab page and the judge need, as served in `/labs/<lab>/pack.json`. */
export type Lab = z.output<typeof labDefinitionSchema> & {
  readonly id: string
  readonly checks: readonly CheckTitle[]
  readonly files: Files
  readonly solution: Files
  readonly checksSource: string
}

export type Chapter = LessonMeta & {
  readonly id: string
  readonly number: number
  readonly folder: string
}

/** `/course.json`: part of the public contract. */
export const catalogueSchema = z.object({
  title: z.string(),
  version: z.string(),
  chapters: z.array(
    z.object({ id, title: z.string(), minutes: z.number(), labs: z.array(id) }),
  ),
  labs: z.array(
    z.object({
      id,
      title: z.string(),
      chapter: id,
      minutes: z.number(),
      checks: z.array(z.object({ id, title: z.string() })),
    }),
  ),
})
export type Catalogue = z.infer<typeof catalogueSchema>
