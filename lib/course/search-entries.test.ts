import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseLesson } from '@/lib/course/lesson-tree'
import { lessonPath } from '@/lib/course/read-chapter'
import { loadCourse, loadLab, loadSearchEntries } from '@/lib/course/load'
import type { Course } from '@/lib/course/schema'
import { buildSearchFile } from '@/lib/search/build'
import { openSearch, type Finder } from '@/lib/search/find'
import type { SearchEntry } from '@/lib/search/schema'
import { quizSchema } from '@/lib/course/schema'

let course: Course
let entries: readonly SearchEntry[]
let finder: Finder
let everything: string

beforeAll(async () => {
  course = await loadCourse()
  entries = await loadSearchEntries()
  finder = openSearch(buildSearchFile(entries))
  everything = squeezed(entries.map(({ title, text }) => `${title}\n${text}`).join('\n'))
})

/** The four slips of one hand, in the longest word, where they hurt least and happen most. */
function slips(title: string): string[] {
  const word = title.match(/[\p{L}\p{N}]+/gu)?.toSorted((a, b) => b.length - a.length)[0] ?? ''
  if (word.length < 4) return [title]
  const at = Math.floor(word.length / 2)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const wrong = [
    before + after,
    `${before}${letter}${letter}${after}`,
    `${before}q${after}`,
    before.slice(0, -1) + letter + before.slice(-1) + after,
  ]
  return wrong.map((typo) => title.replace(word, typo))
}

/** Among as many results as the dialog shows of one kind. */
function missed(url: string, title: string, kinds: readonly SearchEntry['kind'][]): string[] {
  return slips(title).filter((typed) => {
    const same = finder.find(typed).filter(({ entry }) => kinds.includes(entry.kind))
    return !same.slice(0, 7).some(({ entry }) => entry.url === url)
  })
}

describe('the index of the course', () => {
  it('finds every chapter by its title with one slip', () => {
    const lost = course.chapters.flatMap(({ id, title }) =>
      missed(`/learn/${id}`, title, ['chapter', 'section']),
    )
    expect(course.chapters.length).toBeGreaterThan(5)
    expect(lost).toEqual([])
  })

  it('finds every lab by its title with one slip', () => {
    const lost = course.labs.flatMap(({ id, title }) =>
      missed(`/labs/${id}`, title, ['lab', 'check']),
    )
    expect(course.labs.length).toBeGreaterThan(5)
    expect(lost).toEqual([])
  })

  it('finds every lab by its id', () => {
    const lost = course.labs.filter(({ id }) => {
      const labs = finder.find(id).filter(({ entry }) => entry.kind === 'lab')
      return !labs.slice(0, 3).some(({ entry }) => entry.url === `/labs/${id}`)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('finds every word of the glossary with one slip', () => {
    const lost = course.glossary.flatMap(({ id, term }) =>
      missed(`/glossary#${id}`, term.replaceAll('`', ''), ['term']),
    )
    expect(course.glossary.length).toBeGreaterThan(20)
    expect(lost).toEqual([])
  })

  it('leads to headings that are there, each once', async () => {
    const urls = entries.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    for (const { id, folder } of course.chapters) {
      const path = lessonPath(folder)
      const tree = parseLesson(await readFile(path, 'utf8'), path)
      const wanted = tree.headings.filter(({ depth }) => depth === 2 || depth === 3)
      expect(urls.filter((url) => url.startsWith(`/learn/${id}#`))).toEqual(
        wanted.map((heading) => `/learn/${id}#${heading.id}`),
      )
    }
  })

  it('leads to every check', () => {
    const checks = course.labs.flatMap(({ id, checks }) =>
      checks.map((check) => `/labs/${id}#check-${check.id}`),
    )
    expect(entries.filter(({ kind }) => kind === 'check').map(({ url }) => url)).toEqual(checks)
  })

  it('holds no option of a quiz that the lesson itself does not say', async () => {
    let seen = 0
    const told: string[] = []
    for (const { folder } of course.chapters) {
      const path = lessonPath(folder)
      const text = await readFile(path, 'utf8')
      const written = squeezed(text.replace(/^<Quiz[\s\S]*?^\/>/gm, ''))
      for (const { name, attributes } of parseLesson(text, path).elements) {
        if (name !== 'Quiz') continue
        for (const option of quizSchema.parse(attributes).options) {
          seen += 1
          told.push(...leaked([option.text, option.why], written))
        }
      }
    }
    expect(seen).toBeGreaterThan(20)
    expect(told).toEqual([])
  })

  it('holds no hint and no line of a solution that the course does not show', async () => {
    const shown: string[] = []
    for (const { folder } of course.chapters) shown.push(await readFile(lessonPath(folder), 'utf8'))
    for (const { id } of course.labs)
      shown.push(await readFile(`content/labs/${id}/brief.mdx`, 'utf8'))
    const told: string[] = []
    for (const { id } of course.labs) {
      const { hints, files, solution } = await loadLab(id)
      const given = new Set(Object.values(files).flatMap((text) => text.split('\n')))
      const lines = Object.values(solution).flatMap((text) => text.split('\n'))
      const added = lines.filter((line) => !given.has(line))
      expect(added.length + hints.length).toBeGreaterThan(3)
      told.push(...leaked([...hints, ...added], squeezed(shown.join('\n'))))
    }
    expect(told).toEqual([])
  })
})

/** Marks and spaces do not count. */
const squeezed = (text: string) => text.replace(/[`\s]+/g, '')

/** Those that can be found though they stand nowhere in what is written; short ones say nothing. */
const leaked = (secrets: readonly string[], written: string): string[] =>
  secrets.filter((secret) => {
    const text = squeezed(secret)
    return text.length > 24 && everything.includes(text) && !written.includes(text)
  })
