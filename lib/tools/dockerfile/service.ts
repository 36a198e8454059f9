import { format } from 'dockerfile-utils'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideBuffer } from './buffer'
import { linterDiagnostics } from './linter'
import { reads } from './reads'
import { ruleDiagnostics } from './rules'
import { inOrder, type ToolAssets, type ToolService } from '../tool'

/** dockerfile-utils, with the course's own rules beside it. All of it is in the bundle. */
export async function createService(_assets: ToolAssets): Promise<ToolService<'dockerfile'>> {
  provideBuffer()
  return {
    diagnose: async (files) =>
      inOrder(
        Object.entries(files)
          .filter(([file]) => reads(file))
          .flatMap(([file, text]) => [
            ...linterDiagnostics(file, text),
            ...ruleDiagnostics(file, text, files),
          ]),
      ),
    format: async (files, file) => {
      const text = files[file]
      if (text === undefined || !reads(file)) return null
      const document = TextDocument.create(`file:///${file}`, 'dockerfile', 1, text)
      const edits = format(text, { tabSize: 4, insertSpaces: true })
      return TextDocument.applyEdits(document, edits)
    },
  }
}
