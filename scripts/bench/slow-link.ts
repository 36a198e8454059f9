import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type Link = {
  /** Of all connections together, towards the browser. */
  readonly bitsPerSecond: number
  readonly roundTripMs: number
}

/** Small enough that connections share the link fairly, in bytes. */
const packet = 8 * 1024
/** More than this waiting, and the server is told to wait, in bytes. */
const queueLimit = 256 * 1024

/**
 * A relay to a server on 127.0.0.1 that answers as over a slow link: one rate for all connections
 * and a delay. Unlike the browser's own throttling it holds for workers, too.
 */
export async function slowLink(target: string, link: Link) {
  const { port } = new URL(target)
  const pipe = new Pipe(link)
  const requests = new Pipe({ ...link, bitsPerSecond: Infinity })
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = connect(Number(port), '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('data', (data) => requests.send(data, upstream, client))
    client.on('close', () => upstream.destroy())
    upstream.on('data', (data) => pipe.send(data, client, upstream))
    upstream.on('end', () => pipe.end(client))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** What is sent through it leaves in order, at the link's rate. */
class Pipe {
  /** When the last byte that was accepted will have left. */
  private freeAt = 0
  private readonly queue: { readonly at: number; readonly act: () => void }[] = []
  private readonly waiting = new Map<Socket, number>()

  constructor(private readonly link: Link) {}

  send(data: Buffer, client: Socket, upstream: Socket): void {
    for (let from = 0; from < data.length; from += packet)
      this.sendPacket(data.subarray(from, from + packet), client, upstream)
    if ((this.waiting.get(client) ?? 0) > queueLimit) upstream.pause()
  }

  end(client: Socket): void {
    this.later(() => client.end())
  }

  private sendPacket(data: Buffer, client: Socket, upstream: Socket): void {
    this.waiting.set(client, (this.waiting.get(client) ?? 0) + data.length)
    const takes = (data.length * 8 * 1000) / this.link.bitsPerSecond
    this.freeAt = Math.max(performance.now(), this.freeAt) + takes
    this.later(() => {
      const left = (this.waiting.get(client) ?? 0) - data.length
      this.waiting.set(client, left)
      if (client.writable) client.write(data)
      if (left < queueLimit / 2) upstream.resume()
    })
  }

  private later(act: () => void): void {
    const at = Math.max(performance.now(), this.freeAt) + this.link.roundTripMs / 2
    this.queue.push({ at, act })
    if (this.queue.length === 1) this.wake(at)
  }

  private wake(at: number): void {
    setTimeout(() => this.release(), Math.max(1, at - performance.now()))
  }

  private release(): void {
    const now = performance.now()
    for (let next = this.queue[0]; next && next.at <= now; next = this.queue[0]) {
      next.act()
      this.queue.shift()
    }
    const next = this.queue[0]
    if (next) this.wake(next.at)
  }
}
