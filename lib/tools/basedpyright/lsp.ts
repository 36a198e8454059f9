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
    message: readable(message),
    ...(codeDescription && { url: codeDescription.href }),
    ...toRange(range),
    fixes: [],
  }
}

/** The server indents with non-breaking spaces; to a failure of its own it adds a stack trace. */
function readable(message: string): string {
  const text = message.replaceAll('\u00A0', ' ')
  return text.startsWith('An internal error') ? (text.split('\n')[0] ?? text) : text
}

/** For a file that the server could not take: deep nesting overflows its stack. */
export function gaveUp(file: string, why: string): Diagnostic {
  const start = { line: 1, column: 1 }
  const message = `basedpyright gave up on this file: ${why}`
  return {
    tool: 'basedpyright',
    file,
    severity: 'error',
    code: null,
    message,
    from: start,
    to: start,
    fixes: [],
  }
}
