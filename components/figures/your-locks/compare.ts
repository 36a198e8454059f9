import type { Files, Lab } from '@/lib/course/schema'
import { withFileNames, type LockReport } from '@/lib/figures/lock-report'
import { basePath } from '@/lib/site/base-path'
import type { AskPython, PythonProblem } from './ask-python'

export type Side = { readonly name: string; readonly text: string }
export type Comparison =
  | { readonly kind: 'report'; readonly report: LockReport }
  | { readonly kind: 'problem'; readonly problem: Problem }
/** Why there is no report; `said` is the differ's own sentence about the files. */
export type Problem =
  | PythonProblem
  | { readonly kind: 'no-differ' | 'no-example' }
  | { readonly kind: 'said'; readonly text: string }

/** Seconds for two locks of 5 MB on a slow machine. */
const limit = 90

/** The reference solution of the lab `lock-diff`, and the example pair among its files. */
export async function loadDiffer(): Promise<Files> {
  const response = await fetch(`${basePath}/labs/lock-diff/pack.json`)
  if (!response.ok) throw new Error(`The differ could not be loaded (${response.status}).`)
  const { files, solution } = (await response.json()) as Lab
  return { ...files, ...solution }
}

/** Runs the lab's reference on two locks, in this page. */
export async function compare(ask: AskPython, before: Side, after: Side): Promise<Comparison> {
  let files: Files
  try {
    files = await loadDiffer()
  } catch {
    return { kind: 'problem', problem: { kind: 'no-differ' } }
  }
  const args = [before.text, after.text]
  const answer = await ask({ files, target: 'review.report_json', args, limit })
  if (answer.kind === 'value')
    return { kind: 'report', report: JSON.parse(String(answer.value)) as LockReport }
  if (answer.kind !== 'raised') return { kind: 'problem', problem: answer }
  const { type, message } = answer.error
  const said = withFileNames(message, before.name, after.name)
  const text = type === 'ValueError' ? said : `${type}: ${said}`
  return { kind: 'problem', problem: { kind: 'said', text } }
}

export const example = {
  before: 'old/uv.lock',
  after: 'new/uv.lock',
} as const
