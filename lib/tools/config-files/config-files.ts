import type { Files } from '@/lib/course/schema'
import { inOrder, type ToolService } from '../tool'
import { diagnoseFile } from './diagnose-file'
import { hoverAt } from './hover'
import type { Reading } from './located'
import { read } from './read'
import { reads } from './reads'
import { schemaFor } from './schema-for'
import type { Validators } from './schema-type'

/** The service without its worker; the validators come compiled, see compile-schemas.ts. */
export function createConfigFiles(validators: Validators): ToolService<'config-files'> {
  const kept = new Map<string, { readonly text: string; readonly reading: Reading }>()

  /** Most requests come after a change of one file: the others have been read already. */
  function reading(file: string, files: Files): Reading {
    const text = files[file] ?? ''
    const last = kept.get(file)
    if (last?.text === text) return last.reading
    const now = read(file, text)
    kept.set(file, { text, reading: now })
    return now
  }

  return {
    diagnose: async (files, settings) => {
      const own = Object.keys(files).filter(reads)
      for (const file of kept.keys()) if (files[file] === undefined) kept.delete(file)
      const found = own.flatMap((file) =>
        diagnoseFile(file, files, reading(file, files), schemaFor(file, settings), validators),
      )
      return inOrder(found)
    },
    hover: async (files, file, at, settings) => {
      const named = reads(file) && files[file] !== undefined ? schemaFor(file, settings) : null
      const { root } = named ? reading(file, files) : { root: null }
      return named && root ? hoverAt(files[file] ?? '', root, named.schema, at) : null
    },
  }
}
