import type { Files } from '@/lib/course/schema'
import type { Finding, Rule } from '../finding'
import { installOf, type Install } from '../installs'

/** Tools that install the rest: they are not in the project's lock. */
const installers = /^(pip|uv|poetry|pipx|setuptools|wheel|build)\b/

/** What is installed is stated exactly: by the lock, or by `==`. */
export const pythonInstalls: Rule = (recipe, files) => {
  const lock = lockIn(files)
  const exported = /\b(uv|poetry)\s+export\b/.test(recipe.text)
  const frozen = /\bUV_(LOCKED|FROZEN)\b/.test(recipe.text)
  return recipe.stages
    .flatMap((stage) => stage.steps)
    .flatMap((step) => step.commands)
    .flatMap((command) => installOf(command) ?? [])
    .flatMap((install) => {
      const around = lock !== null && !exported && bypasses(install)
      if (around) return [bypassed(install, lock)]
      if (install.tool === 'uv sync') return frozen ? [] : unchecked(install)
      return unpinned(install)
    })
}

function lockIn(files: Files): string | null {
  const names = new Set(Object.keys(files).map((path) => path.replace(/^.*\//, '')))
  return ['uv.lock', 'poetry.lock'].find((lock) => names.has(lock)) ?? null
}

function bypasses({ tool, packages, local, fromFile, flags }: Install): boolean {
  if (tool === 'uv sync' || tool === 'poetry' || flags.includes('--no-deps')) return false
  return local || fromFile || packages.some(({ text }) => !installers.test(text))
}

function bypassed({ tool, call }: Install, lock: string): Finding {
  const instead = lock === 'uv.lock' ? 'uv sync --locked' : 'poetry install'
  return {
    code: 'lock-bypassed',
    severity: 'warning',
    message: `\`${tool} install\` does not read ${lock}, so the image gets other versions than were locked. Use \`${instead}\`.`,
    ...spanOf(call),
  }
}

function unchecked({ call, flags }: Install): readonly Finding[] {
  if (flags.some((flag) => /^--(locked|frozen)$/.test(flag))) return []
  const at = spanOf(call)
  return [
    {
      code: 'lock-unchecked',
      severity: 'warning',
      message:
        '`uv sync` alone may write a new lock during the build. With `--locked` it stops when uv.lock does not fit pyproject.toml.',
      ...at,
      fix: { from: at.to, to: at.to, title: 'Add `--locked`', text: ' --locked' },
    },
  ]
}

function unpinned({ tool, packages }: Install): readonly Finding[] {
  if (tool === 'poetry') return []
  return packages
    .filter(({ text }) => !/===?[^=*]+$|@|\$/.test(text) || /\*/.test(text))
    .map(({ text, from, to }) => ({
      code: 'unpinned-install',
      severity: 'warning',
      message: `\`${text}\` means another version at every build. Install from a lock, or name the version: \`${text.replace(/[<>=!~;].*$/, '')}==…\`.`,
      from,
      to,
    }))
}

function spanOf(call: Install['call']): { readonly from: number; readonly to: number } {
  return { from: call[0]?.from ?? 0, to: call.at(-1)?.to ?? 0 }
}
