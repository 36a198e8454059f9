import type { Files } from '@/lib/course/schema'
import { inOrder, type ToolAssets, type ToolService } from '../tool'
import { hoverText } from './hover-text'
import { type LspDiagnostic, type LspRange, toDiagnostic, toLspPosition, toRange } from './lsp'
import { uriOf } from './open-files'
import { reads } from './reads'
import { startSession } from './session'
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
        const found = session.update(files, settings).map(async (file) => {
          const textDocument = { uri: uriOf(file) }
          const report = await session.request<Report>('textDocument/diagnostic', { textDocument })
          return (report.items ?? []).map((item) => toDiagnostic(file, item))
        })
        return inOrder((await Promise.all(found)).flat().filter((one) => one !== null))
      }),

    hover: (files, file, at, settings) =>
      inTurn(async () => {
        if (!reads(file) || files[file] === undefined) return null
        session.update(files, settings)
        const answer = await session.request<HoverAnswer | null>('textDocument/hover', {
          textDocument: { uri: uriOf(file) },
          position: toLspPosition(at),
        })
        if (!answer?.range) return null
        return { ...hoverText(answer.contents.value), ...toRange(answer.range) }
      }),
  }
}

function filesIn({ files }: ToolAssets, name: string): Files {
  const bytes = files[name]
  if (bytes === undefined) throw new Error(`The type checker lacks its file ${name}.`)
  return JSON.parse(new TextDecoder().decode(bytes)) as Files
}
