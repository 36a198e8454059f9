import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueOf, courseOf } from '@/lib/course/course'
import { readContent } from '@/lib/course/read-content'
import { readCases, readLab } from '@/lib/course/read-lab'
import { catalogueSchema } from '@/lib/course/schema'
import { testCourse, type TestCourse } from '@/lib/course/test-course'

let course: TestCourse
beforeAll(async () => {
  course = await testCourse({
    'content/labs/adding/files/notes/read.me': 'Read.\n',
    'content/labs/adding/files/.hidden': 'x',
    'content/labs/adding/files/__pycache__/main.pyc': Uint8Array.of(0xff),
    'content/labs/adding/cases/right-sum/main.py': 'add = lambda a, b: sum((a, b))\n',
  })
})
afterAll(() => course.remove())

test('the course lists chapters in order and labs with their chapter', async () => {
  const { content, problems } = await readContent(course.source)
  expect(problems).toEqual([])
  const { chapters, labs } = courseOf(content)
  expect(chapters.map(({ id, number, folder }) => [id, number, folder])).toEqual([
    ['first', 1, '01-first'],
    ['second', 2, '02-second'],
  ])
  expect(labs).toEqual([
    {
      id: 'adding',
      title: 'Adding',
      summary: 'Add.',
      minutes: 3,
      chapter: 'first',
      checks: [
        { id: 'adds', title: 'It adds' },
        { id: 'adds-text', title: 'It adds text' },
      ],
    },
  ])
})

test('the catalogue keeps its published form', async () => {
  const { content } = await readContent(course.source)
  const catalogue = catalogueOf(courseOf(content))
  expect(catalogueSchema.parse(catalogue)).toEqual(catalogue)
  expect(Object.keys(catalogue)).toEqual(['title', 'version', 'chapters', 'labs'])
  expect(catalogue.chapters[0]).toEqual({
    id: 'first',
    title: 'First',
    minutes: 5,
    labs: ['adding'],
  })
})

test('a lab has its starter, and its solution laid over the starter', async () => {
  const lab = await readLab(course.source, 'adding')
  expect(lab.files).toEqual({
    'main.py': 'def add(a, b):\n    return a\n',
    'notes/read.me': 'Read.\n',
  })
  expect(lab.solution).toEqual({
    'main.py': 'def add(a, b):\n    return a + b\n',
    'notes/read.me': 'Read.\n',
  })
  expect(lab.readonly).toEqual([])
  expect(lab.checksSource).toContain('@check("adds", "It adds")')
})

test('cases hold only what the learner wrote', async () => {
  const lab = await readLab(course.source, 'adding')
  expect(await readCases(course.source, lab)).toEqual([
    {
      name: 'right-sum',
      kind: 'right',
      files: { 'main.py': 'add = lambda a, b: sum((a, b))\n' },
    },
    {
      name: 'wrong-minus',
      kind: 'wrong',
      idea: 'subtracts',
      fails: { adds: 'not the sum' },
      skips: ['adds-text'],
      files: { 'main.py': 'def add(a, b):\n    return a - b\n' },
    },
  ])
})

test('an unknown lab is told by its folder', async () => {
  await expect(readLab(course.source, 'gone')).rejects.toThrow('content/labs/gone: no such lab')
  await expect(readLab(course.source, '../chapters')).rejects.toThrow('no such lab')
})
