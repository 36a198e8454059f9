import type { Files } from '@/lib/course/schema'
import {
  type Diagnostic,
  type Hover,
  inOrder,
  type Position,
  type ToolAssets,
  type ToolService,
} from '../tool'
import { hoverText } from './hover-text'
import {
  gaveUp,
  type LspDiagnostic,
  type LspRange,
  toDiagnostic,
  toLspPosition,
  toRange,
} from './lsp'
import { uriOf } from './open-files'
import { reads } from './reads'
import { Refused } from './rpc'
import { type Session, startSession } from './session'
import { spawnServer } from './spawn'

type Report = { readonly items?: readonly LspDiagnostic[] }
type HoverAnswer = { readonly contents: { readonly value: string }; readonly range?: LspRange }

export async function createService(
  assets: ToolAssets,
  spawn = spawnServer,
): Promise<ToolService<'basedpyright'>> {
  const library = { ...filesIn(assets, 'typeshed.json'), ...filesIn(assets, 'stubs.json') }
  const start = () => startSession(spawn, assets.base, library)
  let session = await start()

  // One at a time: the server has one state, and each request brings its own files.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = turn.then(async () => {
      if (session.ended()) session = await start()
      return ask()
    })
    turn = answer.catch(() => null)
    return answer
  }

  return {
    diagnose: (files, settings) =>
      inTurn(async () => {
        const found = session.update(files, settings).map((file) => diagnoseFile(session, file))
        return inOrder((await Promise.all(found)).flat())
      }),

    hover: (files, file, at, settings) =>
      inTurn(async () => {
        if (!reads(file) || files[file] === undefined) return null
        session.update(files, settings)
        return hoverAt(session, file, at)
      }),
  }
}

async function diagnoseFile(session: Session, file: string): Promise<readonly Diagnostic[]> {
  const textDocument = { uri: uriOf(file) }
  try {
    const report = await session.request<Report>('textDocument/diagnostic', { textDocument })
    const found = (report.items ?? []).map((item) => toDiagnostic(file, item))
    return found.filter((one) => one !== null)
  } catch (error) {
    if (error instanceof Refused) return [gaveUp(file, error.message)]
    throw error
  }
}

async function hoverAt(session: Session, file: string, at: Position): Promise<Hover | null> {
  const params = { textDocument: { uri: uriOf(file) }, position: toLspPosition(at) }
  try {
    const answer = await session.request<HoverAnswer | null>('textDocument/hover', params)
    if (!answer?.range) return null
    return { ...hoverText(answer.contents.value), ...toRange(answer.range) }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

function filesIn({ files }: ToolAssets, name: string): Files {
  const bytes = files[name]
  if (bytes === undefined) throw new Error(`The type checker lacks its file ${name}.`)
  return JSON.parse(new TextDecoder().decode(bytes)) as Files
}
