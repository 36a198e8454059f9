import { execFileSync } from 'node:child_process'

/** The path of a program on PATH. */
export function which(name: string): string | null {
  return attempt('which', [name])?.trim() || null
}

/** Installs Debian's packages, where this is root on a system that has them. */
export function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !which('apt-get')) return
  attempt('apt-get', ['update'])
  attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

/** What the command printed; null when there is none or it fails, which its own words explain. */
export function attempt(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', command === 'which' ? 'ignore' : 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return null
  }
}
