import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { soundCourse, testCourse, type TestCourse } from '@/lib/course/test-course'
import { readChecked } from '@/lib/course/validate'
import { createLab, Refusal } from '@/scripts/new-lab/create'
import { withLab } from '@/scripts/new-lab/lesson'

const first = 'content/chapters/01-first/lesson.mdx'

let course: TestCourse
beforeEach(async () => {
  course = await testCourse()
})
afterEach(() => course.remove())

const make = (id: string, chapter: string, title = 'New') =>
  createLab({ root: course.source.root, id, chapter, title })

const everyFile = async () =>
  (await readdir(course.source.root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

describe('a new lab', () => {
  test.each(['first', 'second'])('makes a sound course in chapter %s', async (chapter) => {
    const written = await make('fresh', chapter, `It's "new"`)
    expect(written).toContain('content/labs/fresh/checks.py')
    const { content, problems } = await readChecked(course.source)
    expect(problems.map((problem) => problem.message)).toEqual([])
    expect(content.labs.map(({ id, title }) => [id, title])).toEqual([
      ['adding', 'Adding'],
      ['fresh', `It's "new"`],
    ])
    expect(content.cases.get('fresh')?.map(({ name }) => name)).toEqual([
      'right-adds',
      'wrong-squares',
    ])
  })

  test.each([
    ['Bad_Id', 'first', '"Bad_Id": a lab\'s id is lower-case words joined by hyphens'],
    ['../up', 'first', '"../up": a lab\'s id is lower-case words joined by hyphens'],
    ['adding', 'first', 'content/labs/adding: exists already'],
    ['fresh', 'third', '"third": no such chapter; there are first, second'],
  ])('is refused for %s in %s, and nothing is written', async (id, chapter, message) => {
    const before = await everyFile()
    await expect(make(id, chapter)).rejects.toThrow(new Refusal(message))
    expect(await everyFile()).toEqual(before)
  })

  test('leaves nothing behind when the lesson cannot be replaced', async () => {
    const lesson = join(course.source.root, first)
    const before = await everyFile()
    await writeFile(lesson, '---\nlabs: [\n---\n')
    await expect(make('fresh', 'first')).rejects.toThrow(first)
    expect(await everyFile()).toEqual(before)
    expect(await readFile(lesson, 'utf8')).toBe('---\nlabs: [\n---\n')
  })
})

describe('the lesson', () => {
  const lesson = (labs: string) => `---\ntitle: T # why\n${labs}sources: []\n---\n\nText.\n`
  const shown = '\n<Lab id="b" />\n'

  test.each([
    ['labs: [a]\n', 'labs: [a, b]\n'],
    ['labs: []\n', 'labs: [b]\n'],
    ['labs: [ a ] # both\n', 'labs: [ a, b ] # both\n'],
    ['labs: [\n  a,\n]\n', 'labs: [\n  a, b,\n]\n'],
    ['labs:\n  - a # one\n', 'labs:\n  - a # one\n  - b\n'],
    ['labs:\n- a\n', 'labs:\n- a\n- b\n'],
  ])('lists the lab, and keeps the layout of %j', (before, after) => {
    expect(withLab(lesson(before), 'b', 'lesson.mdx')).toBe(lesson(after) + shown)
  })

  test('gets a list when it had none, and keeps Windows line ends', () => {
    const text = '---\r\ntitle: T\r\n---\r\n\r\nText.\r\n'
    expect(withLab(text, 'b', 'lesson.mdx')).toBe(
      '---\r\ntitle: T\r\nlabs: [b]\r\n---\r\n\r\nText.\r\n\r\n<Lab id="b" />\r\n',
    )
  })

  test('is told when its labs are no list', () => {
    expect(() => withLab(lesson('labs: a\n'), 'b', 'lesson.mdx')).toThrow(
      'lesson.mdx: labs: is not a list',
    )
  })

  test('of the sound course ends with the lab', () => {
    expect(withLab(soundCourse[first] ?? '', 'b', first)).toMatch(/\n\n<Lab id="b" \/>\n$/)
  })
})
