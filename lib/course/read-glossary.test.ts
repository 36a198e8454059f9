import { afterEach, describe, expect, it } from 'vitest'
import { soundCourse, testCourse, type TestCourse } from '@/lib/course/test-course'
import { readChecked } from '@/lib/course/validate'

const second = 'content/chapters/02-second/lesson.mdx'
const file = 'content/glossary.yaml'

let course: TestCourse | undefined
afterEach(async () => {
  await course?.remove()
  course = undefined
})

async function read(yaml: string | null, lesson = '') {
  course = await testCourse({ [file]: yaml, [second]: `${soundCourse[second]}${lesson}` })
  const { content, problems } = await readChecked(course.source)
  return { glossary: content.glossary, problems: problems.map(({ message }) => message) }
}

const term = '\n<Term name="Zebra">\n  An animal with `stripes`,\n  in *black*.\n</Term>\n'

describe('the glossary', () => {
  it('holds the terms of the lessons and the entries of its file, in alphabetical order', async () => {
    const { glossary, problems } = await read(
      '- {term: apple, meaning: A fruit., chapter: first}\n',
      term,
    )
    expect(problems).toEqual([])
    expect(glossary).toEqual([
      { id: 'apple', term: 'apple', meaning: 'A fruit.', chapter: 'first' },
      {
        id: 'zebra',
        term: 'Zebra',
        meaning: 'An animal with `stripes`, in black.',
        chapter: 'second',
      },
    ])
  })

  it('is empty for a course without terms and without the file', async () => {
    expect(await read(null)).toEqual({ glossary: [], problems: [] })
  })

  it.each([
    [
      '- {term: zebra, meaning: Again., chapter: first}',
      `${file}: 0: "zebra" is explained already`,
    ],
    ['- {term: a, meaning: One., chapter: third}', `${file}: 0: no chapter "third"`],
    ['- {term: a, chapter: first}', `${file}: 0.meaning: is missing`],
  ])('refuses %s', async (yaml, problem) => {
    expect((await read(yaml, term)).problems).toEqual([problem])
  })

  it('names the file when it is not YAML', async () => {
    expect((await read('- {term: [')).problems[0]).toContain(`${file}: `)
  })
})
