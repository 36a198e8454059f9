import type { Files } from '@/lib/course/schema'
import type { LabTools, ToolId } from './schema'

/** Line and column count from 1; columns in UTF-16 code units, as editors count. */
export type Position = { readonly line: number; readonly column: number }

/** From a position up to, not including, another. */
export type Range = { readonly from: Position; readonly to: Position }

export type TextEdit = Range & { readonly text: string }

/** A repair that the tool offers: edits of the one file that the diagnostic is about. */
export type Fix = { readonly title: string; readonly edits: readonly TextEdit[] }

/** One thing that a tool has to say about a file. */
export type Diagnostic = Range & {
  readonly tool: ToolId
  readonly file: string
  readonly severity: 'error' | 'warning' | 'info'
  /** The tool's own name of the rule (`F401`, `reportArgumentType`); null where it has none. */
  readonly code: string | null
  readonly message: string
  /** Where the rule is explained. */
  readonly url?: string
  readonly fixes: readonly Fix[]
}

/** What a tool knows about the thing at a position: code first, then words. */
export type Hover = Range & { readonly code: string; readonly words: string }

type Settings<Id extends ToolId> = NonNullable<LabTools[Id]>

/**
 * What every tool offers. Files come with each request and settings too, so one service works for
 * all labs of a page; a service may keep what it has computed for the same settings.
 *
 * Broken files are never an exception: they are what the diagnostics are about.
 */
export type ToolService<Id extends ToolId = ToolId> = {
  /** Everything wrong in those of the files that this tool reads, in order of file and place. */
  readonly diagnose: (files: Files, settings: Settings<Id>) => Promise<readonly Diagnostic[]>
  readonly hover?: (
    files: Files,
    file: string,
    at: Position,
    settings: Settings<Id>,
  ) => Promise<Hover | null>
  /** The file's text as the tool lays it out; null when it cannot be read. */
  readonly format?: (files: Files, file: string, settings: Settings<Id>) => Promise<string | null>
}

/** What a worker needs to start its tool: the tool's files, by name, as the host read them. */
export type ToolAssets = {
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
  /** Absolute URL (browser) or path (Node) of the tool's folder, with a slash at its end. */
  readonly base: string
}

/** In reading order: by file as given, then by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.from.line - b.from.line ||
      a.from.column - b.from.column,
  )
}
