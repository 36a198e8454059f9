/**
 * npm run lock: after a change of dependencies, makes package-lock.json whole.
 *
 * A registry mirror may offer only this platform's builds of packages such as esbuild. npm then
 * leaves the other platforms out of the lock file, and `npm ci` refuses it everywhere. Here they
 * are added by name and exact version; only their integrity hash is unknown.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Entry = {
  version?: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
  license?: string
  optional?: boolean
  dev?: boolean
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

const systems = [
  'darwin',
  'win32',
  'linux',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'android',
  'openharmony',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** What a package's name says of the platform it is for: `@x/y-linux-arm64-musl`. */
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/\-_]/)
  const os = name === 'fsevents' ? 'darwin' : systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) =>
    words.some(
      (word) => word === processor || (processor === 'arm' && /^arm(v\d|eabi)/.test(word)),
    ),
  )
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    ...(words.includes('gnu') && os === 'linux' ? { libc: ['glibc'] } : {}),
  }
}

/** The lock with an entry for every exact optional dependency that it lacks. */
export function completed(lock: Lock): Lock {
  const packages = { ...lock.packages }
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(packages, place, name)) continue
      packages[`node_modules/${name}`] = {
        version: range.replace(/^[\^~]/, ''),
        ...platformOf(name),
        // A platform's build comes under the licence of the package it is a part of.
        ...(entry.license ? { license: entry.license } : {}),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      }
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

function isThere(packages: Lock['packages'], place: string, name: string): boolean {
  return [`${place}/node_modules/${name}`, `node_modules/${name}`].some((path) => path in packages)
}

if (process.argv[1]?.endsWith('complete-lock.ts')) {
  const file = 'package-lock.json'
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
  const whole = completed(lock)
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`)
  const added = Object.keys(whole.packages).length - Object.keys(lock.packages).length
  console.log(`${added} packages of other platforms added to ${file}`)
}
