import type { MDXContent } from 'mdx/types'
import type { LabFaceData } from '@/components/lab/lab-face'
import type { Chapter, LabSummary } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import type { LoadCmi5 } from '@/lib/scorm/connect'
import type { ScormVersion } from '@/lib/scorm/dialect'

export type PackedLab = {
  readonly face: LabFaceData
  readonly summary: LabSummary
  readonly brief: () => Promise<{ readonly default: MDXContent }>
}

export type PackedChapter = {
  readonly chapter: Chapter
  /** Keys of its quizzes, as progress knows them. */
  readonly quizzes: readonly string[]
  readonly lesson: () => Promise<{ readonly default: MDXContent }>
}

/** What `scripts/pack.ts` writes into the entry of a package: everything but the big files. */
export type Package = {
  readonly title: string
  readonly version: ScormVersion
  /** Address of the whole course, where a package may lead out to it; null when it may not. */
  readonly site: string | null
  /** The share of checks that passes. */
  readonly mastery: number
  readonly runtime: RuntimeManifest
  readonly labs: readonly PackedLab[]
  readonly chapters: readonly PackedChapter[]
  readonly cmi5: LoadCmi5 | null
}
