import { validate, ValidationCode } from 'dockerfile-utils'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic as Reported } from 'vscode-languageserver-types'
import type { Diagnostic } from '../tool'
import { quickStageNames } from './stage-names'

/** What dockerfile-utils says: the grammar of Docker's own builder. */
export function linterDiagnostics(file: string, text: string): readonly Diagnostic[] {
  const document = TextDocument.create(`file:///${file}`, 'dockerfile', 1, text)
  // The linter may mark the line behind the last one.
  const place = (at: Reported['range']['start']) => {
    const { line, character } = document.positionAt(document.offsetAt(at))
    return { line: line + 1, column: character + 1 }
  }
  const quick = quickStageNames(text)
  return validate(quick.text).map((reported) => ({
    tool: 'dockerfile',
    file,
    severity: reported.severity === 2 ? 'warning' : 'error',
    code: codeOf(reported),
    message: quick.restored(
      typeof reported.message === 'string' ? reported.message : reported.message.value,
    ),
    from: place(reported.range.start),
    to: place(reported.range.end),
    fixes: [],
  }))
}

/** `UNKNOWN_INSTRUCTION` -> `unknown-instruction`. */
function codeOf({ code }: Reported): string | null {
  const name = typeof code === 'number' ? ValidationCode[code] : undefined
  return name?.toLowerCase().replaceAll('_', '-') ?? null
}
