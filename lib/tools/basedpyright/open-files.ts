import type { Files } from '@/lib/course/schema'
import { reads } from './reads'
import type { Connection } from './rpc'
import { workspace } from './settings'

export function uriOf(path: string): string {
  return `file://${workspace}/${path.split('/').map(encodeURIComponent).join('/')}`
}

type OpenFile = { readonly text: string; readonly version: number }

/** Keeps the server's files equal to the lab's; says which the checker reads. */
export function openFiles({ notify }: Connection): (files: Files) => readonly string[] {
  const open = new Map<string, OpenFile>()

  function close(path: string): void {
    const uri = uriOf(path)
    open.delete(path)
    notify('textDocument/didClose', { textDocument: { uri } })
    notify('pyright/deleteFile', { kind: 'delete', uri })
  }

  function write(path: string, text: string): void {
    const uri = uriOf(path)
    const before = open.get(path)
    if (before?.text === text) return
    const version = (before?.version ?? 0) + 1
    open.set(path, { text, version })
    if (before === undefined) {
      // Imports are looked up in the server's file system, which opening alone does not fill.
      notify('pyright/createFile', { kind: 'create', uri })
      const textDocument = { uri, languageId: 'python', version, text }
      notify('textDocument/didOpen', { textDocument })
      return
    }
    const textDocument = { uri, version }
    notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
  }

  return (files) => {
    const paths = Object.keys(files).filter(reads)
    for (const path of open.keys()) if (files[path] === undefined) close(path)
    for (const path of paths) write(path, files[path] ?? '')
    return paths
  }
}
