import type { Channel } from './spawn'

/** JSON-RPC 2.0, the part that a language server speaks. */
export type Connection = {
  /** The answer's shape is the protocol's: the caller names it. */
  readonly request: <Answer>(method: string, params: unknown) => Promise<Answer>
  readonly notify: (method: string, params: unknown) => void
  readonly ended: () => boolean
}

/** The server lives and answered that it cannot: some files are too much for it. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

type Incoming = {
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}
type Pending = { resolve: (result: unknown) => void; reject: (error: Error) => void }

/** `answer` is asked what the server asks us. When the thread ends, every open request fails. */
export function connect(
  channel: Channel,
  answer: (method: string, params: unknown) => unknown,
): Connection {
  const open = new Map<number, Pending>()
  let last = 0
  let end: string | null = null

  channel.onend = (reason) => {
    end ??= reason
    for (const pending of open.values()) pending.reject(new Error(end))
    open.clear()
  }

  channel.onmessage = (message) => {
    const { id, method, params, result, error } = message as Incoming
    if (method !== undefined) {
      if (id === undefined || id === null) return
      channel.send({ jsonrpc: '2.0', id, result: answer(method, params) })
      return
    }
    const pending = open.get(Number(id))
    open.delete(Number(id))
    channel.awaited(open.size > 0)
    if (error === undefined) pending?.resolve(result)
    else pending?.reject(new Refused(error.message))
  }

  return {
    request: <Answer>(method: string, params: unknown) =>
      new Promise<Answer>((resolve, reject) => {
        if (end !== null) {
          reject(new Error(end))
          return
        }
        last += 1
        channel.awaited(true)
        open.set(last, { resolve: (result) => resolve(result as Answer), reject })
        channel.send({ jsonrpc: '2.0', id: last, method, params })
      }),
    notify: (method, params) => channel.send({ jsonrpc: '2.0', method, params }),
    ended: () => end !== null,
  }
}
