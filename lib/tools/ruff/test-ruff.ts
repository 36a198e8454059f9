import type { Diagnostic, TextEdit, ToolService } from '../tool'
import { toolFiles } from './build'
import { createService } from './service'

export async function ruffService(): Promise<ToolService<'ruff'>> {
  const { posted } = await toolFiles()
  const files = Object.fromEntries(
    Object.entries(posted).map(([name, bytes]) => [name, new Uint8Array(bytes)]),
  )
  return createService({ files, base: '/' })
}

/** `F401 main.py:1:8`, for short comparisons. */
export function inShort(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, file, from }) => `${code} ${file}:${from.line}:${from.column}`)
}

/** The text after the edits, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offset = ({ line, column }: TextEdit['from']) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return edits
    .toSorted((a, b) => offset(b.from) - offset(a.from))
    .reduce(
      (now, edit) => now.slice(0, offset(edit.from)) + edit.text + now.slice(offset(edit.to)),
      text,
    )
}
