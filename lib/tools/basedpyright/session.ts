import type { Files } from '@/lib/course/schema'
import { openFiles } from './open-files'
import { connect, type Connection } from './rpc'
import { analysisSection, type CheckerSettings, workspace } from './settings'
import type { Spawn } from './spawn'

/** One running server, with the files and the settings that it was told last. */
export type Session = {
  readonly request: Connection['request']
  readonly ended: () => boolean
  /** Tells the server what changed; the paths that it reads. Requests that follow see it all. */
  readonly update: (files: Files, settings: CheckerSettings) => readonly string[]
}

/** What we can do: diagnostics are fetched, so that an answer belongs to the files just sent. */
const capabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
  workspace: { configuration: true, workspaceFolders: true },
}

/** `library`: path -> text of all that is not the learner's, typeshed and our stubs. */
export async function startSession(spawn: Spawn, base: string, library: Files): Promise<Session> {
  let section: object = analysisSection({ mode: 'standard', rules: {} })
  const channel = spawn(base)
  const connection = connect(channel, (method, params) => {
    if (method !== 'workspace/configuration') return null
    const { items } = params as { items: readonly { section?: string }[] }
    return items.map((item) => (item.section === 'basedpyright.analysis' ? section : null))
  })
  channel.send({ type: 'browser/boot', mode: 'foreground' })
  await connection.request('initialize', {
    processId: null,
    rootUri: `file://${workspace}`,
    workspaceFolders: [{ uri: `file://${workspace}`, name: 'lab' }],
    capabilities,
    initializationOptions: { files: library },
  })
  connection.notify('initialized', {})

  const write = openFiles(connection)
  return {
    request: connection.request,
    ended: connection.ended,
    update: (files, settings) => {
      const wanted = analysisSection(settings)
      if (JSON.stringify(wanted) !== JSON.stringify(section)) {
        section = wanted
        // The server asks for the section itself, and holds later requests until it has it.
        connection.notify('workspace/didChangeConfiguration', { settings: null })
      }
      return write(files)
    },
  }
}
