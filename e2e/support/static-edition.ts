import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { buildId } from '../../lib/offline/build-id.mjs'

const run = promisify(execFile)
const left = new Set(['.next', 'out', '.git', '.cache', 'test-results', 'shots'])

/**
 * `npm run export` in a copy of the project, because it takes the place of what `npm start` serves.
 * The same sources are exported once for each base path.
 */
export async function staticEdition(basePath = ''): Promise<string> {
  const root = process.cwd()
  const env = { ...process.env, ...(basePath ? { BASE_PATH: basePath } : {}) }
  const copy = path.join(
    root,
    '.cache/static-edition',
    buildId(root, { ...env, DAY_ONE_EXPORT: '1' }),
  )
  const out = path.join(copy, 'out')
  const isThere = () => existsSync(path.join(out, 'sw.js'))
  if (isThere()) return out
  // One that another worker of this run makes is waited for; one that was cut short is made anew.
  while (!claim(copy)) {
    await pause(400)
    if (isThere()) return out
  }
  try {
    const names = readdirSync(root).filter((name) => !left.has(name))
    await run('cp', ['-al', ...names, copy])
    await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts'], {
      cwd: copy,
      env,
      maxBuffer: 1e8,
    })
  } catch (error) {
    rmSync(copy, { recursive: true, force: true })
    throw error
  }
  return out
}

/** Makes the folder for this process; false while another one that is alive has it. */
function claim(folder: string): boolean {
  const owner = (of: string) => path.join(of, 'made-by')
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  writeFileSync(owner(draft), String(process.pid))
  try {
    // Refused where there is one already: it is not empty.
    renameSync(draft, folder)
    return true
  } catch {
    rmSync(draft, { recursive: true, force: true })
    // Gone just now, when the one that made it has failed: the next turn sees.
    if (existsSync(owner(folder)) && !isAlive(Number(readFileSync(owner(folder), 'utf8'))))
      rmSync(folder, { recursive: true, force: true })
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Another version of the site, as a later build would write it: another name, other words on its
 * home page, and the service worker that the build's own script makes of that.
 */
export async function nextVersion(out: string): Promise<string> {
  const root = path.join(path.dirname(out), 'next-version')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root)
  const folder = path.join(root, 'out')
  cpSync(out, folder, { recursive: true, filter: (file) => !file.endsWith('/runtime') })
  await run('cp', ['-al', path.join(out, 'runtime'), folder])
  const { build } = JSON.parse(readFileSync(path.join(out, 'offline.json'), 'utf8')) as {
    build: string
  }
  const next = `${build.slice(0, 15)}${build.endsWith('0') ? '1' : '0'}`
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|txt|json)$/.test(name) || name.startsWith('runtime')) continue
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    const changed = text
      .replaceAll(build, next)
      .replaceAll('Nothing you type leaves this browser', 'Second version')
    if (changed !== text) writeFileSync(file, changed)
  }
  await run(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      '-e',
      `(async () => { const { buildWorker } = await import('./scripts/build-worker.ts'); await buildWorker('export', ${JSON.stringify(root)}) })()`,
    ],
    { cwd: process.cwd() },
  )
  return folder
}
