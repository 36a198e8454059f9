import { lessonSections, oneLine } from '@/lib/course/lesson-sections'
import { lessonPath } from '@/lib/course/read-chapter'
import { labsFolder } from '@/lib/course/read-lab'
import type { Chapter, Course, LabSummary } from '@/lib/course/schema'
import type { SearchEntry } from '@/lib/search/schema'

type Texts = {
  /** The lessons' MDX, by chapter id. */
  readonly lessons: ReadonlyMap<string, string>
  /** The briefs' MDX, by lab id. */
  readonly briefs: ReadonlyMap<string, string>
}

/** All that search finds. No hint, no solution, no option of a quiz gets into it. */
export function searchEntries(course: Course, { lessons, briefs }: Texts): readonly SearchEntry[] {
  const { chapters, labs, glossary } = course
  const placeOf = (id: string) => {
    const chapter = chapters.find((one) => one.id === id)
    return chapter ? nameOf(chapter) : ''
  }
  return [
    ...chapters.flatMap((chapter) => chapterEntries(chapter, lessons.get(chapter.id) ?? '')),
    ...labs.flatMap((lab) => labEntries(lab, briefs.get(lab.id) ?? '', placeOf(lab.chapter))),
    ...glossary.map(({ id, term, meaning, chapter }): SearchEntry => ({
      kind: 'term',
      url: `/glossary#${id}`,
      title: plain(term),
      place: placeOf(chapter),
      text: plain(meaning),
    })),
  ]
}

const plain = (text: string) => oneLine(text.replaceAll('`', ''))

const nameOf = ({ number, short }: Chapter) => `Chapter ${number}: ${plain(short)}`

function chapterEntries(chapter: Chapter, mdx: string): SearchEntry[] {
  const url = `/learn/${chapter.id}`
  return lessonSections(mdx, lessonPath(chapter.folder)).map(({ id, title, text }): SearchEntry =>
    id === null
      ? {
          kind: 'chapter',
          url,
          title: plain(chapter.title),
          place: nameOf(chapter),
          text: oneLine([chapter.lede, ...chapter.objectives, text].map(plain).join(' ')),
        }
      : { kind: 'section', url: `${url}#${id}`, title: plain(title), place: nameOf(chapter), text },
  )
}

function labEntries(lab: LabSummary, brief: string, place: string): SearchEntry[] {
  const { id, title, summary, checks } = lab
  const url = `/labs/${id}`
  const sections = lessonSections(brief, `${labsFolder}/${id}/brief.mdx`)
  const text = [plain(summary), ...sections.flatMap((section) => [section.title, section.text])]
  return [
    // The id too: people know a lab by its address.
    { kind: 'lab', url, title: plain(title), place, text: oneLine([...text, id].join(' ')) },
    ...checks.map((check): SearchEntry => ({
      kind: 'check',
      url: `${url}#check-${check.id}`,
      title: plain(check.title),
      place: plain(title),
      text: '',
    })),
  ]
}
