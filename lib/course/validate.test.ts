import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { soundCourse, testCourse, type TestCourse } from '@/lib/course/test-course'
import { readChecked } from '@/lib/course/validate'

const first = 'content/chapters/01-first/lesson.mdx'
const second = 'content/chapters/02-second/lesson.mdx'
const lab = 'content/labs/adding'

let course: TestCourse | undefined
afterEach(async () => {
  await course?.remove()
  course = undefined
})

type Changes = Parameters<typeof testCourse>[0]

async function problemsOf(changes: Changes): Promise<string[]> {
  course = await testCourse(changes)
  const { problems } = await readChecked(course.source)
  return problems.map((problem) => problem.message)
}

/** A file of the sound course with one piece replaced; fails when the piece is not there. */
function edited(path: string, from: string, to: string): Record<string, string> {
  const text = soundCourse[path]
  if (!text?.includes(from)) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, to) }
}

const appended = (path: string, text: string) => ({ [path]: `${soundCourse[path]}${text}` })

/** What is wrong -> the exact words, all of them. */
const spoiled: readonly (readonly [string, Changes, readonly string[]])[] = [
  ['nothing', {}, []],

  [
    'a course with an unknown field and no version',
    { 'content/course.ts': `export const course = { title: 'T', chapters: ['01-first'], x: 1 }` },
    ['content/course.ts: version: is missing', 'content/course.ts: Unrecognized key: "x"'],
  ],
  [
    'a chapter folder that the course does not list',
    edited('content/course.ts', `, '02-second'`, ''),
    [
      `${first}:21: link /learn/second#the-end: no chapter "second"`,
      'content/chapters/02-second: is not in content/course.ts',
    ],
  ],
  [
    'a listed chapter that is not there',
    edited('content/course.ts', `'02-second'`, `'02-second', '03-third'`),
    ['content/chapters/03-third/lesson.mdx: is missing'],
  ],
  [
    'two chapters with one id',
    {
      ...edited('content/course.ts', `'02-second'`, `'02-second', '03-second'`),
      'content/chapters/03-second/lesson.mdx': soundCourse[second] ?? '',
    },
    ['content/course.ts: chapters.2: a second chapter "second"'],
  ],
  [
    'two chapters with one number',
    {
      ...edited('content/course.ts', `'02-second'`, `'02-second', '02-other'`),
      'content/chapters/02-other/lesson.mdx': soundCourse[second] ?? '',
    },
    ['content/course.ts: chapters.2: a second chapter 2'],
  ],

  ['a missing field', edited(first, 'minutes: 5\n', ''), [`${first}: minutes: is missing`]],
  [
    'a field of the wrong kind',
    edited(first, 'minutes: 5', 'minutes: soon'),
    [`${first}: minutes: Invalid input: expected number, received string`],
  ],
  [
    'a date nobody writes',
    edited(first, 'date: 2026', 'date: Nov 2026'),
    [`${first}: sources.0.date: YYYY, YYYY-MM or YYYY-MM-DD`],
  ],
  [
    'a source that is not https',
    edited(first, 'https://example.org/manual', 'http://example.org/manual'),
    [`${first}: sources.0.url: an https address`],
  ],
  [
    'a lesson without frontmatter',
    { [second]: '## Hello\n' },
    [`${second}: does not begin with frontmatter between \`---\``],
  ],
  [
    'frontmatter that is not YAML',
    edited(second, 'minutes: 5', 'minutes: [5'),
    [
      `${second}:6: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ],
  ],
  [
    'MDX that does not parse',
    appended(second, '\n{1 +}\n'),
    [`${second}:15: Could not parse expression with acorn`],
  ],
  [
    'an element that is never closed',
    appended(second, '\n<Note>\n\nMore.\n'),
    [`${second}:15: Expected a closing tag for \`<Note>\``],
  ],
  [
    'a heading of the first level',
    appended(second, '\n# Big\n'),
    [`${second}:15: headings start at ##`],
  ],

  [
    'a listed lab that is not there',
    edited(second, 'objectives', 'labs: [gone]\nobjectives'),
    [
      `${second}: labs.0: no lab "gone" in content/labs`,
      `${second}: labs: the lesson has no <Lab id="gone" />`,
    ],
  ],
  [
    'a lab that no chapter lists',
    edited(first, 'labs: [adding]\n', ''),
    [
      `${first}:31: lab "adding" is not in this chapter's \`labs\``,
      `${lab}: no chapter lists this lab`,
    ],
  ],
  [
    'a listed lab that the lesson does not show',
    edited(first, '<Lab id="adding" />', ''),
    [`${first}: labs: the lesson has no <Lab id="adding" />`],
  ],
  [
    'a lab shown twice',
    appended(first, '\n<Lab id="adding" />\n'),
    [`${first}:34: lab "adding" is shown a second time`],
  ],
  ['a lab without id', appended(first, '\n<Lab />\n'), [`${first}:34: write <Lab id="…" />`]],
  [
    'a lab listed twice',
    edited(first, '[adding]', '[adding, adding]'),
    [`${first}: labs.1: "adding" is already a lab of chapter "first"`],
  ],
  [
    'a lab of two chapters',
    {
      ...edited(second, 'objectives', 'labs: [adding]\nobjectives'),
      [second]: `${soundCourse[second]?.replace('objectives', 'labs: [adding]\nobjectives')}\n<Lab id="adding" />\n`,
    },
    [`${second}: labs.0: "adding" is already a lab of chapter "first"`],
  ],

  [
    'an unused source',
    edited(first, '<Source id="manual" />', ''),
    [`${first}: sources.0.id: the lesson has no <Source id="manual" />`],
  ],
  [
    'an unknown source',
    appended(second, '\nSo they say.<Source id="rumour" />\n'),
    [`${second}:15: no source "rumour"`],
  ],
  [
    'a source without id',
    appended(second, '\nSo they say.<Source />\n'),
    [`${second}:15: write <Source id="…" />`],
  ],
  [
    'two sources with one id',
    edited(
      first,
      '    evidence: read\n',
      `    evidence: read
  - { id: manual, title: M, by: B, url: https://example.org, date: 2026-01, evidence: ran }
`,
    ),
    [`${first}: sources.1.id: a second source "manual"`],
  ],

  [
    'a quiz without a right option',
    edited(first, ', right: true', ''),
    [`${first}:23: options: no option is right`],
  ],
  [
    'a quiz with two right options',
    edited(first, `why: 'No.'`, `why: 'No.', right: true`),
    [`${first}:23: options: more than one option is right: say \`several\``],
  ],
  [
    'an option that does not say why',
    edited(first, `, why: 'No.'`, ''),
    [`${first}:23: options.1.why: is missing`],
  ],
  [
    'options computed at run time',
    edited(first, `text: 'That'`, 'text: that()'),
    [`${first}:23: options: write the value in place`],
  ],
  [
    'two quizzes with one id',
    appended(
      first,
      `\n<Quiz id="one" several question="Q" options={[{ text: 'a', why: 'b', right: true }, { text: 'c', why: 'd', right: true }]} />\n`,
    ),
    [`${first}:34: a second quiz "one"`],
  ],

  [
    'a link to a chapter that is not there',
    appended(second, '\n[x](/learn/third)\n'),
    [`${second}:15: link /learn/third: no chapter "third"`],
  ],
  [
    'a link to a heading of another chapter that is not there',
    appended(second, '\n[x](/learn/first#a-second-heading)\n'),
    [`${second}:15: link /learn/first#a-second-heading: no such heading in chapter "first"`],
  ],
  ['a link to a heading with code', appended(second, '\n[x](/learn/first#a-first-heading)\n'), []],
  [
    'a link to a heading of its own that is not there',
    appended(second, '\n[x](#nowhere)\n'),
    [`${second}:15: link #nowhere: no such heading here`],
  ],
  [
    'a link to a lab that is not there',
    appended(second, '\n[x](/labs/gone)\n'),
    [`${second}:15: link /labs/gone: no lab "gone"`],
  ],
  [
    'a link to a page that is not there',
    appended(second, '\n[x]\n\n[x]: /blog\n'),
    [`${second}:17: link /blog: no such page`],
  ],
  [
    'a link inside JSX',
    appended(second, '\n<a href="/nowhere">x</a>\n'),
    [`${second}:15: link /nowhere: no such page`],
  ],
  [
    'a link over http',
    appended(second, '\n[x](http://example.org)\n'),
    [`${second}:15: link http://example.org: begin with https://, / or #`],
  ],
  [
    'a link relative to the page',
    appended(second, '\n[x](first)\n'),
    [`${second}:15: link first: begin with https://, / or #`],
  ],
  [
    'a dead link in a brief',
    { [`${lab}/brief.mdx`]: 'See [it](/learn/gone).\n' },
    [`${lab}/brief.mdx:1: link /learn/gone: no chapter "gone"`],
  ],
  [
    'a quiz in a brief',
    { [`${lab}/brief.mdx`]: 'Hm.\n\n<Quiz id="q" />\n' },
    [`${lab}/brief.mdx:3: <Quiz> belongs in a lesson`],
  ],

  ['a lab without lab.ts', { [`${lab}/lab.ts`]: null }, [`${lab}/lab.ts: is missing`]],
  ['a lab without brief', { [`${lab}/brief.mdx`]: null }, [`${lab}/brief.mdx: is missing`]],
  ['a lab without checks', { [`${lab}/checks.py`]: null }, [`${lab}/checks.py: is missing`]],
  [
    'a lab.ts that throws',
    { [`${lab}/lab.ts`]: 'throw new Error("no")' },
    [`${lab}/lab.ts: cannot be imported: no`],
  ],
  ['a lab that exports nothing', { [`${lab}/lab.ts`]: 'export {}' }, [`${lab}/lab.ts: is missing`]],
  [
    'two hints',
    edited(`${lab}/lab.ts`, `, 'c'`, ''),
    [`${lab}/lab.ts: hints: Too small: expected array to have exactly 3 items`],
  ],
  [
    'an empty hint',
    edited(`${lab}/lab.ts`, `'c'`, `' '`),
    [`${lab}/lab.ts: hints.2: Too small: expected string to have >=1 characters`],
  ],
  [
    'a main file that is not there',
    edited(`${lab}/lab.ts`, 'main.py', 'other.py'),
    [`${lab}/lab.ts: main: no file files/other.py`],
  ],
  [
    'a readonly file that the solution changes',
    edited(`${lab}/lab.ts`, `main: 'main.py'`, `main: 'main.py', readonly: ['main.py', 'b.py']`),
    [
      `${lab}/lab.ts: readonly.1: no file files/b.py`,
      `${lab}/solution/main.py: changes a readonly file`,
    ],
  ],
  [
    'a path out of the lab',
    edited(`${lab}/lab.ts`, `'main.py'`, `'../main.py'`),
    [`${lab}/lab.ts: main: a relative path inside the lab`],
  ],
  ['no solution', { [`${lab}/solution/main.py`]: null }, [`${lab}/solution: has no file`]],
  [
    'a solution that is the starter',
    { [`${lab}/solution/main.py`]: soundCourse[`${lab}/files/main.py`] ?? '' },
    [`${lab}/solution/main.py: is the same as in files/`],
  ],
  [
    'a file that is not UTF-8',
    { [`${lab}/files/data/latin.txt`]: Uint8Array.of(0x63, 0x61, 0x66, 0xe9) },
    [`${lab}/files/data/latin.txt: is not UTF-8 text`],
  ],
  [
    'a file name that no editor tab could show',
    { [`${lab}/files/my file.py`]: '' },
    [`${lab}/files/my file.py: use letters, digits, \`_\`, \`-\` and \`.\` in names`],
  ],
  [
    'a lab folder in capitals',
    { 'content/labs/Adding/lab.ts': '' },
    [
      'content/labs/Adding: a lab folder is named in lower-case words joined by hyphens',
      'content/labs/Adding: no chapter lists this lab',
    ],
  ],

  [
    'a wrong case without case.json',
    { [`${lab}/cases/wrong-minus/case.json`]: null },
    [`${lab}/cases/wrong-minus/case.json: is missing`],
  ],
  [
    'a case.json that names no check',
    { [`${lab}/cases/wrong-minus/case.json`]: '{ "idea": "x", "fails": {} }' },
    [`${lab}/cases/wrong-minus/case.json: fails: names no check`],
  ],
  [
    'a case.json that names unknown checks',
    edited(`${lab}/cases/wrong-minus/case.json`, '"adds":', '"sums":'),
    [`${lab}/cases/wrong-minus/case.json: fails: "sums" is no check of this lab`],
  ],
  [
    'a case without files',
    { [`${lab}/cases/wrong-minus/main.py`]: null },
    [`${lab}/cases/wrong-minus: has no file of the learner`],
  ],
  [
    'a case that is neither right nor wrong',
    { [`${lab}/cases/odd/main.py`]: '' },
    [`${lab}/cases/odd: name it right-… or wrong-…`],
  ],
]

const named = /^content\/[\w./ -]+(:\d+)?: \S/

describe('a course', () => {
  test.each(spoiled)('with %s is told exactly', async (_what, changes, expected) => {
    expect(await problemsOf(changes)).toEqual(expected)
    for (const problem of expected) expect(problem).toMatch(named)
  })

  test('names JSON that does not parse', async () => {
    const path = `${lab}/cases/wrong-minus/case.json`
    const [problem] = await problemsOf({ [path]: '{ "idea": ' })
    expect(problem).toMatch(new RegExp(`^${path}: is not JSON: `))
  })

  test('with any piece of any file cut out is told with a path under content/', async () => {
    const cut = fc
      .constantFrom(...Object.keys(soundCourse))
      .chain((path) =>
        fc.tuple(fc.constant(path), fc.nat(soundCourse[path]?.length ?? 0), fc.integer({ min: 1 })),
      )
    await fc.assert(
      fc.asyncProperty(cut, async ([path, at, length]) => {
        const text = soundCourse[path] ?? ''
        const problems = await problemsOf({
          [path]: text.slice(0, at) + text.slice(at + 1 + (length % 40)),
        })
        await course?.remove()
        course = undefined
        for (const problem of problems) expect(problem).toMatch(named)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
