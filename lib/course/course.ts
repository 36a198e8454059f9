import type { Content } from '@/lib/course/read-content'
import type { Catalogue, Course, LabSummary } from '@/lib/course/schema'

/** The course as pages list it. A lab that could not be read is left out. */
export function courseOf(content: Content): Course {
  const { title, version, chapters, glossary } = content
  const labs = chapters.flatMap((chapter) =>
    chapter.labs.flatMap((id): LabSummary[] => {
      const lab = content.labs.find((candidate) => candidate.id === id)
      if (lab === undefined) return []
      const { title, summary, minutes, checks } = lab
      return [{ id, title, summary, minutes, checks, chapter: chapter.id }]
    }),
  )
  return { title, version, chapters, labs, glossary }
}

/** What `/course.json` says. */
export function catalogueOf({ title, version, chapters, labs }: Course): Catalogue {
  return {
    title,
    version,
    chapters: chapters.map(({ id, title, minutes, labs }) => ({ id, title, minutes, labs })),
    labs: labs.map(({ id, title, chapter, minutes, checks }) => ({
      id,
      title,
      chapter,
      minutes,
      checks: [...checks],
    })),
  }
}
