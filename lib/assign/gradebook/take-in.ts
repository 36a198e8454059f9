import { readHandInAnyhow } from '../hand-in-text'
import { limits } from '../hand-in'
import { whyOf, type Reason } from '../reason'
import { handedIn, refused, type Source, type Taken } from './taken'
import { readAll } from './read-all'
import { entriesOfZip } from './zip'

/** A zip of 200 hand-ins is a few megabytes; this leaves room for what else an LMS packs. */
const largestZip = 300_000_000

type TakenStream = AsyncGenerator<Taken, void, undefined>

/** Reads whatever was dropped, one after another. Never throws: each file has its own answer. */
export async function* takeIn(sources: Iterable<Source>): TakenStream {
  for (const source of sources) {
    try {
      yield* takeOne(source)
    } catch (error) {
      yield refused(source.name, { is: 'unreadable', of: [whyOf(error)] })
    }
  }
}

async function* takeOne({ name, size, stream }: Source): TakenStream {
  if (size === 0) yield refused(name, { is: 'empty' })
  else if (size > largestZip) yield refused(name, tooLarge(size))
  else {
    const [head, rest] = await peek(stream())
    if (isZip(head)) yield* takeZip(name, rest)
    else if (size > limits.fileBytes) {
      await rest.cancel()
      yield refused(name, tooLarge(size))
    } else yield takeBytes(name, await readAll(rest, limits.fileBytes))
  }
}

async function* takeZip(name: string, stream: ReadableStream<Uint8Array>): TakenStream {
  let found = false
  for await (const entry of entriesOfZip(stream)) {
    found = true
    const source = entry.name === null ? name : `${name} › ${entry.name}`
    if (entry.kind === 'refused') yield refused(source, entry.reason)
    else if (isZip(entry.bytes)) yield refused(source, { is: 'zipInZip' })
    else yield takeBytes(source, entry.bytes)
  }
  if (!found) yield refused(name, { is: 'emptyZip' })
}

function takeBytes(source: string, bytes: Uint8Array): Taken {
  const text = decode(bytes)
  if (text === null) return refused(source, { is: 'notText' })
  const read = readHandInAnyhow(text)
  return read.kind === 'ok' ? handedIn(source, read.handIn) : refused(source, read.reason)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes
  return p === 0x50 && k === 0x4b && three === 3 && four === 4
}

function tooLarge(size: number): Reason {
  return { is: 'tooLarge', of: [Math.round(size / 1e6), limits.fileBytes / 1e6] }
}

/** The first bytes, and a stream that still has them. */
async function peek(
  stream: ReadableStream<Uint8Array>,
): Promise<readonly [Uint8Array, ReadableStream<Uint8Array>]> {
  const reader = stream.getReader()
  const { value = new Uint8Array() } = await reader.read()
  const rest = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(value),
    pull: async (controller) => {
      const next = await reader.read()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return [value, rest]
}
