import { DockerfileParser, type Arg, type From, type Instruction } from 'dockerfile-ast'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from 'vscode-languageserver-types'
import { readCommands, type Command } from './shell'
import type { Span } from './finding'
import type { Position } from '../tool'

export type Step = Span & {
  /** `RUN`, `COPY`, …, in capitals however it is written. */
  readonly keyword: string
  /** `--from=build`: name, value and where the value stands. */
  readonly flags: readonly Flag[]
  readonly words: readonly Word[]
  /** The shell commands of a RUN. */
  readonly commands: readonly Command[]
}
export type Word = Span & { readonly text: string }
export type Flag = Word & { readonly name: string; readonly value: Word }

/** From one FROM up to the next. */
export type Stage = {
  readonly index: number
  /** After `AS`; null without a name. */
  readonly name: string | null
  readonly from: Span
  readonly image: Word
  readonly steps: readonly Step[]
}

/** A Dockerfile as far as it can be read. */
export type Recipe = {
  readonly text: string
  readonly stages: readonly Stage[]
  /** ARGs before the first FROM, with the defaults that images are named with. */
  readonly defaults: ReadonlyMap<string, string>
  /** Those, too, as steps. */
  readonly head: readonly Step[]
  readonly position: (offset: number) => Position
}

export function readRecipe(text: string): Recipe {
  const document = TextDocument.create('file:///Dockerfile', 'dockerfile', 1, text)
  const dockerfile = DockerfileParser.parse(text)
  const span = ({ start, end }: Range): Span => ({
    from: document.offsetAt(start),
    to: document.offsetAt(end),
  })
  const stages: (Stage & { steps: Step[] })[] = []
  const head: Step[] = []
  for (const instruction of dockerfile.getInstructions()) {
    const step = readStep(instruction, text, span)
    if (step.keyword === 'FROM') stages.push(readStage(instruction as From, step, stages.length))
    else (stages.at(-1)?.steps ?? head).push(step)
  }
  return {
    text,
    stages,
    head,
    defaults: defaultsOf(dockerfile.getInitialARGs()),
    position: (offset) => {
      const { line, character } = document.positionAt(offset)
      return { line: line + 1, column: character + 1 }
    },
  }
}

function readStep(instruction: Instruction, text: string, span: (range: Range) => Span): Step {
  const keyword = instruction.getKeyword()
  const range = instruction.getArgumentsRange()
  const body = range ? span(range) : { from: 0, to: 0 }
  const words = instruction
    .getArguments()
    .map((argument) => ({ ...span(argument.getRange()), text: argument.getValue() }))
  return {
    ...span(instruction.getRange()),
    keyword,
    flags: flagsOf(text, span(instruction.getRange())),
    words: words.filter((word) => !word.text.startsWith('--')),
    commands: keyword === 'RUN' ? readCommands(text.slice(body.from, body.to), body.from) : [],
  }
}

/** `--name=value` before anything else. */
function flagsOf(text: string, { from, to }: Span): readonly Flag[] {
  const source = text.slice(from, to)
  const flags: Flag[] = []
  const start = /^\w+/.exec(source)?.[0].length ?? 0
  const next = /(?:\s|\\\r?\n)*--([\w-]+)(?:=(\S*))?/y
  next.lastIndex = start
  for (let match = next.exec(source); match; match = next.exec(source)) {
    const end = from + match.index + match[0].length
    const value = match[2] ?? ''
    flags.push({
      text: match[0].trim(),
      from: from + match.index + match[0].indexOf('--'),
      to: end,
      name: match[1] ?? '',
      value: { text: value, from: end - value.length, to: end },
    })
  }
  return flags
}

function readStage(from: From, step: Step, index: number): Stage & { steps: Step[] } {
  const [image] = step.words
  return {
    index,
    name: from.getBuildStage()?.toLowerCase() ?? null,
    from: { from: step.from, to: step.to },
    image: image ?? { text: '', from: step.to, to: step.to },
    steps: [],
  }
}

function defaultsOf(args: readonly Arg[]): ReadonlyMap<string, string> {
  const properties = args.flatMap((arg) => arg.getProperties())
  return new Map(
    properties.flatMap((property) => {
      const value = property.getValue()
      return value === null ? [] : [[property.getName(), value] as const]
    }),
  )
}
