import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import path from 'node:path'
import { buildSite } from '../build-site'

type Site = { readonly url: string; readonly stop: () => Promise<void> }

/** How long the server may take to answer at first, in milliseconds. */
const patience = 120_000

/** The built site on a free port; or the one at $BASE_URL, which is left running. */
export async function serveSite(): Promise<Site> {
  const running = process.env.BASE_URL
  if (running) return { url: running.replace(/\/$/, ''), stop: async () => {} }
  await buildSite()
  const port = await freePort()
  const cli = path.join(process.cwd(), 'node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [cli, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(server, 'exit')
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    server.kill()
    await ended
  }
  try {
    await answers(`${url}/course.json`, () => server.exitCode !== null)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function answers(url: string, isGone: () => boolean): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until && !isGone()) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await wait(200)
  }
  throw new Error(`${url} did not answer.`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
