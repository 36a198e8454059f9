import type { LabTools } from '../schema'

export type CheckerSettings = NonNullable<LabTools['basedpyright']>

/** Where the server finds things in its file system, which exists only in its memory. */
export const workspace = '/w'
export const stubFolder = '/stubs'
const typeshedFolder = '/typeshed'

/** There are stubs of torch in the page and no torch, so every import of it would be warned of. */
const notOfThePage = { reportMissingModuleSource: 'none' }

/** A lab's settings as the server's section `basedpyright.analysis`. */
export function analysisSection({ mode, rules }: CheckerSettings): object {
  return {
    typeCheckingMode: mode,
    diagnosticSeverityOverrides: { ...notOfThePage, ...rules },
    typeshedPaths: [typeshedFolder],
    stubPath: stubFolder,
    autoSearchPaths: true,
    diagnosticMode: 'openFilesOnly',
    autoImportCompletions: false,
    logLevel: 'Error',
  }
}
