import { describe, expect, it } from 'vitest'
import { parseLesson } from '@/lib/course/lesson-tree'
import { testTools } from '@/lib/tools/test-tools'
import { snippetProblems } from './snippet-problems'

const problemsOf = async (mdx: string) =>
  (await snippetProblems(parseLesson(mdx, 'lesson.mdx'), await testTools())).problems

const fenced = (info: string, code: string) => `A line.\n\n\`\`\`${info}\n${code}\n\`\`\`\n`

describe('the snippets of a lesson', () => {
  it.each([
    ['yaml', 'a: 1\nb: ]', 5],
    ['yaml', 'a: 1\na: 2', 5],
    ['toml', 'a = 1\nb = = 2', 5],
    ['json', '{"a": }', 4],
    ['bash', 'uv sync\nuv sync --lockd', 5],
    ['docker', 'FROM python:3.12\nFETCH x', 5],
    [
      'yaml',
      'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ls',
      7,
    ],
  ])('are told by file and line: %s %j', async (lang, code, line) => {
    const problems = await problemsOf(fenced(lang, code))
    expect(problems.map((each) => /^lesson\.mdx:\d+/.exec(each)?.[0])).toContain(
      `lesson.mdx:${line}`,
    )
  })

  it('may be wrong on purpose: as text, or with the word broken', async () => {
    expect(await problemsOf(fenced('yaml broken', 'b: [1'))).toEqual([])
    expect(await problemsOf(fenced('text', 'b: [1'))).toEqual([])
  })

  it('are sound when they are', async () => {
    const code = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ls'
    expect(await problemsOf(fenced('yaml', code))).toEqual([])
    expect(await problemsOf(fenced('docker', 'FROM python:3.12\nRUN ls'))).toEqual([])
    expect(await problemsOf(fenced('toml', '[a]\nb = 1'))).toEqual([])
  })

  it('include commands in running text, and leave names alone', async () => {
    expect(await problemsOf('Say `uv lock --chek`, or `pip`, or `git` and `python 3.12`.')).toEqual(
      ['lesson.mdx:1: uv lock has no option --chek'],
    )
  })
})
