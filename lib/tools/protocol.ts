import type { Why } from '@/lib/messages/failures/failure'
import type { Files } from '@/lib/course/schema'
import type { LabTools, ToolId } from './schema'
import type { Diagnostic, Hover, Position, ToolAssets } from './tool'

/** One question to a tool, and what answers it. */
export type ToolRequest =
  | { readonly op: 'diagnose'; readonly files: Files; readonly settings: LabTools[ToolId] }
  | {
      readonly op: 'hover'
      readonly files: Files
      readonly settings: LabTools[ToolId]
      readonly file: string
      readonly at: Position
    }
  | {
      readonly op: 'format'
      readonly files: Files
      readonly settings: LabTools[ToolId]
      readonly file: string
    }

export type ToolAnswers = {
  readonly diagnose: readonly Diagnostic[]
  readonly hover: Hover | null
  readonly format: string | null
}

export type ToToolWorker =
  | { readonly type: 'start'; readonly assets: ToolAssets }
  | { readonly type: 'ask'; readonly id: number; readonly request: ToolRequest }

export type FromToolWorker =
  | { readonly type: 'started' }
  | { readonly type: 'start-failed'; readonly message: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  /** The tool broke on this request; it may well answer the next. */
  | { readonly type: 'failed'; readonly id: number; readonly message: string }

/** What a tool's worker looks like from outside, in the browser and in Node alike. */
export interface ToolWorker {
  postMessage(message: ToToolWorker): void
  onmessage: ((message: FromToolWorker) => void) | null
  /** The worker could not be loaded, or threw; it is of no further use. */
  onerror: ((why: Why) => void) | null
  terminate(): void
}
