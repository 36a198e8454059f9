import type { Diagnostic, Position, Range } from '../tool'

/** Of the language server protocol what we read; lines and columns count from 0 there. */
type LspPosition = { readonly line: number; readonly character: number }
export type LspRange = { readonly start: LspPosition; readonly end: LspPosition }
export type LspDiagnostic = {
  readonly range: LspRange
  readonly severity?: 1 | 2 | 3 | 4
  readonly code?: string | number
  readonly codeDescription?: { readonly href: string }
  readonly message: string
}

export function toRange({ start, end }: LspRange): Range {
  return {
    from: { line: start.line + 1, column: start.character + 1 },
    to: { line: end.line + 1, column: end.character + 1 },
  }
}

export function toLspPosition({ line, column }: Position): LspPosition {
  return { line: line - 1, character: column - 1 }
}

const severities = { 1: 'error', 2: 'warning', 3: 'info' } as const

/** Null for a hint: what an editor only greys out, such as unused names and unreachable lines. */
export function toDiagnostic(file: string, found: LspDiagnostic): Diagnostic | null {
  const { severity = 1, code, codeDescription, message, range } = found
  if (severity === 4) return null
  return {
    tool: 'basedpyright',
    file,
    severity: severities[severity],
    code: code === undefined ? null : String(code),
    // The server indents what belongs to a line with non-breaking spaces.
    message: message.replaceAll('\u00A0', ' '),
    ...(codeDescription && { url: codeDescription.href }),
    ...toRange(range),
    fixes: [],
  }
}
