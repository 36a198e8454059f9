import { validate, type ValidationConfig } from '@actions/languageservice/validate'
import { clearCacheEntry } from '@actions/languageservice/utils/workflow-cache'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic as Reported, Range } from 'vscode-languageserver-types'
import { knownAction } from './known-actions'
import type { Diagnostic } from '../tool'

export const config: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async (action) => knownAction(action),
  },
}

let documents = 0

/**
 * Lends a document to the service. It keeps what it parsed by address, so each text has its own,
 * and is forgotten afterwards.
 */
export async function withDocument<T>(
  file: string,
  text: string,
  ask: (document: TextDocument) => Promise<T>,
): Promise<T> {
  documents += 1
  const document = TextDocument.create(`file:///${documents}/${file}`, 'yaml', 1, text)
  try {
    return await ask(document)
  } finally {
    clearCacheEntry(document.uri)
  }
}

/** What GitHub's own language service says of a workflow. */
export async function officialDiagnostics(
  file: string,
  text: string,
): Promise<readonly Diagnostic[]> {
  const reported = await withDocument(file, text, (document) => validate(document, config))
  return withoutEchoes(reported.map((one) => fromService(one, file, text)))
}

/** "Value 'x' is not valid" adds nothing to what else is said of the same place. */
function withoutEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ from, to }: Diagnostic) => JSON.stringify([from, to])
  const isEcho = ({ message }: Diagnostic) => /^Value '.*' is not valid$/.test(message)
  const told = new Set(found.filter((one) => !isEcho(one)).map(place))
  return found.filter((one) => !isEcho(one) || !told.has(place(one)))
}

function fromService(reported: Reported, file: string, text: string): Diagnostic {
  const url = reported.codeDescription?.href
  const said = typeof reported.message === 'string' ? reported.message : reported.message.value
  // YAML errors repeat their place and draw it.
  const message = said.replace(/ at line \d+, column \d+:[\s\S]*$/, '')
  // GitHub runs a step with an input that it does not know, and warns; the service says "error".
  const unknownInput = message.startsWith('Invalid action input')
  const code = unknownInput ? 'unknown-input' : reported.code
  return {
    tool: 'workflow',
    file,
    severity: unknownInput ? 'warning' : severityOf(reported),
    code: code === undefined ? null : String(code),
    message,
    ...(url === undefined ? {} : { url }),
    ...rangeOf(reported.range, text),
    fixes: [],
  }
}

function severityOf({ severity }: Reported): Diagnostic['severity'] {
  if (severity === 2) return 'warning'
  return severity === 3 || severity === 4 ? 'info' : 'error'
}

/** The service counts from 0, and says 1:1 of the whole file. */
export function rangeOf({ start, end }: Range, text: string): Pick<Diagnostic, 'from' | 'to'> {
  const lines = text.split('\n')
  const place = ({ line, character }: Range['start']) => {
    const number = Math.min(Math.max(line, 0), lines.length - 1)
    const length = lines[number]?.length ?? 0
    return { line: number + 1, column: Math.min(Math.max(character, 0), length) + 1 }
  }
  const nowhere = [start.line, start.character, end.line, end.character].every((one) => one === 1)
  return nowhere
    ? { from: { line: 1, column: 1 }, to: { line: 1, column: 1 } }
    : { from: place(start), to: place(end) }
}
