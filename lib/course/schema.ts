import { z } from 'zod'
import type { LabPackage } from '@/lib/kernel/packages/lab-package'
import type { ToolsManifest } from '@/lib/tools/manifest'
import { labToolsSchema } from '@/lib/tools/schema'

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
const id = idSchema

/** YAML reads a bare `2026` as a number. */
const isoDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
)
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
  url: z.url({ protocol: /^https$/, error: 'an https address' }),
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

/** The attributes of a `<Quiz>`; strings may hold `code`. */
export const quizSchema = z
  .object({
    id,
    question: sentence,
    /** More than one option is right. */
    several: z.boolean().default(false),
    options: z
      .array(z.strictObject({ text: sentence, why: sentence, right: z.boolean().default(false) }))
      .min(2),
  })
  .superRefine(({ options, several }, context) => {
    const right = options.filter((option) => option.right).length
    const problem = (message: string) =>
      context.addIssue({ code: 'custom', path: ['options'], message })
    if (right === 0) problem('no option is right')
    if (right > 1 && !several) problem('more than one option is right: say `several`')
  })

export type Quiz = z.infer<typeof quizSchema>

export const standInSchema = z.enum(['numpy', 'torch'])
export type StandIn = z.infer<typeof standInSchema>

/** Real packages of other people; lib/kernel/packages/lock.json says which versions. */
export const packageSchema = z.enum(['pyyaml', 'omegaconf', 'packaging', 'resolvelib'])
export type PackageName = z.infer<typeof packageSchema>

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
  /** Where a build could not get one, the lab goes on without: see docs/tools/python-packages.md. */
  packages: z.array(packageSchema).default([]),
  /** Real tools that look at the learner's files, with this lab's settings. */
  tools: labToolsSchema.default({}),
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

/**
 * What `/labs/<lab>/pack.json` serves: the lab, the modules importable beside its files, and where
 * its tools are.
 */
export type LabPack = Lab & {
  readonly modules: Files
  readonly builtTools: Partial<ToolsManifest>
  /** The packages that the lab declares, as this build has them; the page tells what is missing. */
  readonly builtPackages: readonly LabPackage[]
}

export type Chapter = LessonMeta & {
  readonly id: string
  readonly number: number
  readonly folder: string
}

/** `content/glossary.yaml`: words of the course that no margin note explains. */
export const glossarySchema = z.array(
  z.strictObject({
    term: sentence,
    /** One to three sentences; `code` is allowed. */
    meaning: sentence,
    /** The id of the chapter that teaches it. */
    chapter: id,
  }),
)
export type GlossaryEntry = z.infer<typeof glossarySchema>[number] & {
  /** Its anchor on the glossary page. */
  readonly id: string
}

/** A lab as lists show it. */
export type LabSummary = Pick<Lab, 'id' | 'title' | 'summary' | 'minutes' | 'checks'> & {
  /** The id of the chapter that lists it. */
  readonly chapter: string
}

export type Course = {
  readonly title: string
  readonly version: string
  /** In reading order. */
  readonly chapters: readonly Chapter[]
  /** In the order in which the chapters list them. */
  readonly labs: readonly LabSummary[]
  /** In alphabetical order. */
  readonly glossary: readonly GlossaryEntry[]
}

/** `case.json` of a wrong case: every check that fails with a piece of its message, and every one skipped. */
export const wrongCaseSchema = z.strictObject({
  idea: sentence,
  fails: z.record(id, sentence).refine((fails) => Object.keys(fails).length > 0, 'names no check'),
  skips: z.array(id).default([]),
})

/** A right case needs no `case.json`; one that is there says what is unusual about it. */
export const rightCaseSchema = z.strictObject({ idea: sentence.optional() })

/** A known answer to a lab; `files` are what a learner would have changed, not laid over the starter. */
export type LabCase = { readonly name: string; readonly files: Files } & (
  | ({ readonly kind: 'right' } & z.output<typeof rightCaseSchema>)
  | ({ readonly kind: 'wrong' } & z.output<typeof wrongCaseSchema>)
)

/** `/course.json`: part of the public contract. */
export const catalogueSchema = z.object({
  title: z.string(),
  version: z.string(),
  chapters: z.array(z.object({ id, title: z.string(), minutes: z.number(), labs: z.array(id) })),
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
