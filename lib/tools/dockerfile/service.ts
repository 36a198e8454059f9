import { format } from 'dockerfile-utils'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideBuffer } from './buffer'
import { linterDiagnostics } from './linter'
import { reads } from './reads'
import { ruleDiagnostics } from './rules'
import { inOrder, type Diagnostic, type ToolAssets, type ToolService } from '../tool'

/** dockerfile-utils, with the course's own rules beside it. All of it is in the bundle. */
export async function createService(_assets: ToolAssets): Promise<ToolService<'dockerfile'>> {
  provideBuffer()
  return {
    diagnose: async (files) =>
      inOrder(
        Object.entries(files)
          .filter(([file]) => reads(file))
          .flatMap(([file, text]) => [
            ...readable(file, () => linterDiagnostics(file, text)),
            ...readable(file, () => ruleDiagnostics(file, text, files)),
          ])
          .filter(isFirstOfUnreadable),
      ),
    format: async (files, file) => {
      const text = files[file]
      if (text === undefined || !reads(file)) return null
      const document = TextDocument.create(`file:///${file}`, 'dockerfile', 1, text)
      try {
        const edits = format(text, { tabSize: 4, insertSpaces: true })
        return TextDocument.applyEdits(document, edits)
      } catch {
        return null
      }
    },
  }
}

/** The parser itself falls over some broken here-documents; the learner gets to know what it can. */
function readable(file: string, find: () => readonly Diagnostic[]): readonly Diagnostic[] {
  try {
    return find()
  } catch {
    const start = { line: 1, column: 1 }
    return [
      {
        tool: 'dockerfile',
        file,
        severity: 'error',
        code: 'unreadable',
        message:
          'This cannot be read as a Dockerfile. Look for a here-document (`<<`), a quote or a bracket that is not closed.',
        from: start,
        to: start,
        fixes: [],
      },
    ]
  }
}

const isFirstOfUnreadable = (one: Diagnostic, at: number, all: readonly Diagnostic[]): boolean =>
  one.code !== 'unreadable' ||
  all.findIndex(({ code, file }) => code === 'unreadable' && file === one.file) === at
