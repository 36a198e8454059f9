import type { Files, Lab } from '@/lib/course/schema'
import { withFileNames, type LockReport } from '@/lib/figures/lock-report'
import { basePath } from '@/lib/site/base-path'
import type { AskPython } from './ask-python'

export type Side = { readonly name: string; readonly text: string }
export type Comparison =
  | { readonly kind: 'report'; readonly report: LockReport }
  | { readonly kind: 'problem'; readonly message: string }

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
    return { kind: 'problem', message: 'The differ could not be loaded. Is the network there?' }
  }
  const args = [before.text, after.text]
  const answer = await ask({ files, target: 'review.report_json', args, limit })
  if (answer.kind === 'failed') return { kind: 'problem', message: answer.message }
  if (answer.kind === 'value')
    return { kind: 'report', report: JSON.parse(String(answer.value)) as LockReport }
  const { type, message } = answer.error
  const said = withFileNames(message, before.name, after.name)
  return { kind: 'problem', message: type === 'ValueError' ? said : `${type}: ${said}` }
}

export const example = {
  before: { path: 'old/uv.lock', name: 'old/uv.lock (example)' },
  after: { path: 'new/uv.lock', name: 'new/uv.lock (example)' },
} as const
