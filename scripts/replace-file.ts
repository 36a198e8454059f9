import { rename, writeFile } from 'node:fs/promises'

/** Writes a file whole at once: other commands may read it at any moment. */
export async function replaceFile(file: string, text: string | Uint8Array): Promise<void> {
  const next = `${file}.${process.pid}.new`
  await writeFile(next, text)
  await rename(next, file)
}
