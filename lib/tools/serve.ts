import type { FromToolWorker, ToolRequest, ToToolWorker } from './protocol'
import type { ToolId } from './schema'
import type { ToolAssets, ToolService } from './tool'

/** The global scope of a worker in a browser, or what node-scope.ts makes of one in Node. */
type Scope = {
  postMessage(message: FromToolWorker): void
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: ToToolWorker }) => void,
  ): void
}

/** A worker's whole life: start the tool when its files arrive, then answer questions in order. */
export function serveTool<Id extends ToolId>(
  create: (assets: ToolAssets) => Promise<ToolService<Id>>,
): void {
  const scope = globalThis as unknown as Scope
  const send = (message: FromToolWorker) => scope.postMessage(message)
  let service: Promise<ToolService<Id>> | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function start(assets: ToolAssets): Promise<void> {
    try {
      service = create(assets)
      await service
      send({ type: 'started' })
    } catch (error) {
      send({ type: 'start-failed', message: wordsOf(error) })
    }
  }

  async function answer(id: number, request: ToolRequest): Promise<void> {
    try {
      if (!service) throw new Error('the tool has not been started')
      send({ type: 'answer', id, answer: await ask(await service, request) })
    } catch (error) {
      send({ type: 'failed', id, message: wordsOf(error) })
    }
  }

  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'start') void start(data.assets)
    // One after another: a tool may keep state between its own awaits.
    else last = last.then(() => answer(data.id, data.request))
  })
}

function ask<Id extends ToolId>(service: ToolService<Id>, request: ToolRequest): unknown {
  // The host sends each tool its own settings, checked where lab.ts is read.
  const settings = request.settings as Parameters<ToolService<Id>['diagnose']>[1]
  switch (request.op) {
    case 'diagnose':
      return firstOf(service.diagnose(request.files, settings))
    case 'hover':
      return service.hover?.(request.files, request.file, request.at, settings) ?? null
    case 'format':
      return service.format?.(request.files, request.file, settings) ?? null
  }
}

/** A megabyte of faults is no use to anybody, and costs the page as much as the tool. */
const most = 1000

const firstOf = async (diagnostics: Promise<readonly unknown[]>) =>
  (await diagnostics).slice(0, most)

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
