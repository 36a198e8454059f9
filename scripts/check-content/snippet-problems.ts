import { parse as parseToml, TomlError } from 'smol-toml'
import { LineCounter, parseAllDocuments } from 'yaml'
import type { Fence, LessonTree } from '@/lib/course/lesson-tree'
import type { ToolDesk } from '@/lib/grading/tool-question'
import { commandProblems } from './shell/check-command'
import { programs } from './shell/programs'
import { readCommands } from './shell/read-commands'

/** A line of the snippet, from 1, and what is wrong there. */
export type SnippetProblem = { readonly line: number; readonly message: string }

type Look = (code: string, tools: ToolDesk) => Promise<SnippetProblem[]> | SnippetProblem[]

/** What is held to account, by the word behind the fence; everything else is text. */
const looks: Readonly<Record<string, Look>> = {
  yaml: async (code, tools) => {
    const problems = yamlProblems(code)
    return problems.length > 0 || !isWorkflow(code) ? problems : workflowProblems(code, tools)
  },
  toml: tomlProblems,
  json: jsonProblems,
  docker: (code, tools) => toolErrors('dockerfile', 'Dockerfile', code, tools),
  bash: shellProblems,
}
const aliases: Readonly<Record<string, string>> = {
  yml: 'yaml',
  dockerfile: 'docker',
  sh: 'bash',
  shell: 'bash',
  console: 'bash',
}

/** An example that is meant to be wrong says `broken` behind its language. */
const lookAt = ({ lang, meta }: Pick<Fence, 'lang' | 'meta'>): Look | undefined =>
  meta.split(/\s+/).includes('broken') ? undefined : looks[aliases[lang] ?? lang]

/** How many snippets of a lesson or brief were looked at, and what is wrong as `path:line: …`. */
export async function snippetProblems(
  { path, fences, inlineCode }: LessonTree,
  tools: ToolDesk,
): Promise<{ looked: number; problems: string[] }> {
  const problems: string[] = []
  let looked = 0
  for (const fence of fences) {
    const look = lookAt(fence)
    if (!look) continue
    looked += 1
    for (const { line, message } of await look(fence.code, tools))
      problems.push(`${path}:${fence.line + line - 1}: ${message}`)
  }
  for (const { code, line } of inlineCode.filter(isCommand)) {
    looked += 1
    problems.push(...shellProblems(code).map(({ message }) => `${path}:${line}: ${message}`))
  }
  return { looked, problems }
}

/** In running text: a program that has commands of its own or is given an option. */
function isCommand({ code }: { readonly code: string }): boolean {
  const [name = '', next = ''] = code.split(' ')
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined
  return program !== undefined && (next.startsWith('-') || (next !== '' && !!program.commands))
}

function shellProblems(code: string): SnippetProblem[] {
  return readCommands(code).flatMap(({ words, line }) =>
    commandProblems(words, programs).map((message) => ({ line, message })),
  )
}

function yamlProblems(code: string): SnippetProblem[] {
  const lineCounter = new LineCounter()
  return parseAllDocuments(code, { lineCounter, uniqueKeys: true, prettyErrors: false }).flatMap(
    ({ errors }) =>
      errors.map(({ pos, message }) => ({ line: lineCounter.linePos(pos[0]).line, message })),
  )
}

function tomlProblems(code: string): SnippetProblem[] {
  try {
    parseToml(code)
    return []
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return [{ line: error.line, message: error.message.split('\n')[0] ?? '' }]
  }
}

function jsonProblems(code: string): SnippetProblem[] {
  try {
    JSON.parse(code)
    return []
  } catch (error) {
    return [{ line: 1, message: error instanceof Error ? error.message : String(error) }]
  }
}

const isWorkflow = (code: string): boolean => /^jobs:/m.test(code) && /^(on|"on"|'on'):/m.test(code)

const workflowProblems = (code: string, tools: ToolDesk) =>
  toolErrors('workflow', '.github/workflows/ci.yml', code, tools)

async function toolErrors(
  tool: 'workflow' | 'dockerfile',
  file: string,
  code: string,
  tools: ToolDesk,
): Promise<SnippetProblem[]> {
  const found = await tools.ask<'diagnose'>(tool, {
    op: 'diagnose',
    files: { [file]: `${code}\n` },
    settings: {},
  })
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ from, message }) => ({ line: from.line, message }))
}
