import { isReadable } from './expansion'
import { hoverAt } from './hover'
import { officialDiagnostics } from './official'
import { reads } from './reads'
import { ruleDiagnostics } from './rules'
import { inOrder, type Diagnostic, type ToolAssets, type ToolService } from '../tool'

/** GitHub's language service, with the course's own rules beside it. All of it is in the bundle. */
export async function createService(_assets: ToolAssets): Promise<ToolService<'workflow'>> {
  return {
    diagnose: async (files) => {
      const found: Diagnostic[] = []
      for (const [file, text] of Object.entries(files))
        if (reads(file)) found.push(...(await diagnoseFile(file, linesOf(text))))
      return inOrder(found)
    },
    hover: async (files, file, at) => {
      const text = linesOf(files[file])
      return text !== undefined && reads(file) && isReadable(text) ? hoverAt(file, text, at) : null
    },
  }
}

/** A line may end with CR alone, for YAML and editors; GitHub's service counts LF only. */
function linesOf<T extends string | undefined>(text: T): T {
  return text?.replaceAll(/\r(?!\n)/g, '\n') as T
}

async function diagnoseFile(file: string, text: string): Promise<readonly Diagnostic[]> {
  if (isReadable(text))
    return [...(await officialDiagnostics(file, text)), ...ruleDiagnostics(file, text)]
  return [
    {
      tool: 'workflow',
      file,
      severity: 'error',
      code: 'too-large',
      message: 'Too large or too deeply nested to be a workflow, once its aliases are written out.',
      from: { line: 1, column: 1 },
      to: { line: 1, column: 1 },
      fixes: [],
    },
  ]
}
