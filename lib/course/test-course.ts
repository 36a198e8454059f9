import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ContentSource } from '@/lib/course/source'

/** A sound course of two chapters and one lab, for tests to spoil. */
export const soundCourse: Readonly<Record<string, string>> = {
  'content/course.ts': `export const course = {
  title: 'Tiny', version: '1.0.0', chapters: ['01-first', '02-second'],
}`,
  'content/chapters/01-first/lesson.mdx': `---
title: First
short: First
lede: Where it starts.
minutes: 5
checked: 2026-11-24
labs: [adding]
objectives:
  - Add
sources:
  - id: manual
    title: Manual
    by: Somebody
    url: https://example.org/manual
    date: 2026
    evidence: read
---

## A \`first\` heading

As [the end](/learn/second#the-end) says.<Source id="manual" />

<Quiz
  id="one"
  question="Which?"
  options={[
    { text: 'This', why: 'Because.', right: true },
    { text: 'That', why: 'No.' },
  ]}
/>

<Lab id="adding" />
`,
  'content/chapters/02-second/lesson.mdx': `---
title: Second
short: Second
lede: Where it ends.
minutes: 5
checked: 2026-11-24
objectives:
  - Stop
---

## The end

Back to [the lab](/labs/adding) or [the top](#the-end).
`,
  'content/labs/adding/lab.ts': `export const lab = {
  title: 'Adding', summary: 'Add.', minutes: 3, main: 'main.py',
  hints: ['a', 'b', 'c'], simulated: 'Nothing.',
}`,
  'content/labs/adding/brief.mdx': 'Write `add`; see [first](/learn/first).\n',
  'content/labs/adding/files/main.py': 'def add(a, b):\n    return a\n',
  'content/labs/adding/solution/main.py': 'def add(a, b):\n    return a + b\n',
  'content/labs/adding/checks.py': `from judge import check

@check("adds", "It adds")
async def _(lab): ...

@check("adds-text", "It adds text", needs="adds")
async def _(lab): ...
`,
  'content/labs/adding/cases/wrong-minus/main.py': 'def add(a, b):\n    return a - b\n',
  'content/labs/adding/cases/wrong-minus/case.json':
    '{ "idea": "subtracts", "fails": { "adds": "not the sum" }, "skips": ["adds-text"] }',
}

export type TestCourse = { readonly source: ContentSource; readonly remove: () => Promise<void> }

/** The sound course in a temporary folder, with files replaced, added or (null) left out. */
export async function testCourse(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<TestCourse> {
  const root = await mkdtemp(join(tmpdir(), 'day-one-course-'))
  for (const [path, text] of Object.entries({ ...soundCourse, ...changes })) {
    if (text === null) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const importFile = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)
  const source: ContentSource = {
    root,
    importCourse: () => importFile('content/course.ts'),
    importLab: (id) => importFile(`content/labs/${id}/lab.ts`),
  }
  return { source, remove: () => rm(root, { recursive: true }) }
}
