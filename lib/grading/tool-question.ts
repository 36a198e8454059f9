import type { Lab } from '@/lib/course/schema'
import type { MountedFiles } from '@/lib/kernel/protocol'
import type { ToolAnswers, ToolRequest } from '@/lib/tools/protocol'
import type { LabTools, ToolId } from '@/lib/tools/schema'

/** Whoever has the tools: the page's or a command's toolbox. Rejects in words for the learner. */
export type ToolDesk = {
  ask<Op extends ToolRequest['op']>(
    id: ToolId,
    request: Extract<ToolRequest, { op: Op }>,
  ): Promise<ToolAnswers[Op]>
}

/** What a check asks, as judge.py writes it; without `files` it is about the submission. */
type Question = {
  readonly op: 'diagnose' | 'format'
  readonly tool: ToolId
  readonly file?: string
  readonly files?: Readonly<Record<string, string>>
}

type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  /** The tool could not be loaded or broke: the check cannot be judged. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** checks.py asks for what lab.ts does not offer: our fault. */
  | { readonly kind: 'undeclared' }

/** Answers one question of a check, JSON for JSON. Never rejects. */
export async function answerToolQuestion(
  json: string,
  lab: Pick<Lab, 'tools'>,
  submitted: MountedFiles,
  desk: ToolDesk,
): Promise<string> {
  const question = JSON.parse(json) as Question
  return JSON.stringify(await answer(question, lab.tools, submitted, desk))
}

async function answer(
  { op, tool, file, files: given }: Question,
  tools: LabTools,
  submitted: MountedFiles,
  desk: ToolDesk,
): Promise<Answer> {
  const settings = tools[tool]
  if (settings === undefined) return { kind: 'undeclared' }
  const files = given ?? textsOf(submitted)
  try {
    const value =
      op === 'diagnose'
        ? await desk.ask<'diagnose'>(tool, { op, files, settings })
        : await desk.ask<'format'>(tool, { op, files, settings, file: file ?? '' })
    return { kind: 'answer', value }
  } catch (error) {
    return { kind: 'unavailable', message: error instanceof Error ? error.message : String(error) }
  }
}

/** A file that is not UTF-8 text is nothing a tool could read. */
const textsOf = (files: MountedFiles): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null),
  )
