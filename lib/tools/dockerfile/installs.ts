import type { Command, ShellWord } from './shell'

/** An installation of Python packages by one command. */
export type Install = {
  readonly tool: 'pip' | 'uv pip' | 'uv sync' | 'poetry'
  /** The words that name the tool. */
  readonly call: Command
  readonly flags: readonly string[]
  /** Packages, as asked for: no files, folders or addresses. */
  readonly packages: readonly ShellWord[]
  /** `.`, `-e .`, `./lib`, a wheel. */
  readonly local: boolean
  /** `-r requirements.txt`. */
  readonly fromFile: boolean
}

/** Flags of `pip install` that take the next word. */
const takeNext = new Set(
  '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url --index --default-index -f --find-links -t --target -p --python --prefix --root --platform --python-version --abi --implementation --trusted-host --no-binary --only-binary --progress-bar --timeout --retries --cache-dir --upgrade-strategy --src --report --torch-backend --index-strategy'.split(
    ' ',
  ),
)

export function installOf(command: Command): Install | null {
  const words = withoutPrefix(command)
  const start = words.map((word) => word.text).slice(0, 5)
  const name = (start[0] ?? '').replace(/^.*\//, '')
  const after = (count: number, tool: Install['tool']) => readInstall(tool, words, count)
  if (/^pip[\d.]*$/.test(name) && start[1] === 'install') return after(2, 'pip')
  if (/^python[\d.]*$/.test(name) && start.slice(1, 4).join(' ') === '-m pip install')
    return after(4, 'pip')
  if (name === 'uv' && start[1] === 'pip' && start[2] === 'install') return after(3, 'uv pip')
  if (name === 'uv' && start[1] === 'sync') return after(2, 'uv sync')
  if (name === 'poetry' && start[1] === 'install') return after(2, 'poetry')
  return null
}

/** `FOO=1 sudo pip …` is about pip. */
function withoutPrefix(command: Command): Command {
  const first = command.findIndex(({ text }) => !/^\w+=|^(sudo|exec|env|time)$/.test(text))
  return first < 0 ? [] : command.slice(first)
}

function readInstall(tool: Install['tool'], words: Command, count: number): Install {
  const flags: string[] = []
  const packages: ShellWord[] = []
  let local = false
  let fromFile = false
  let taken: string | null = null
  for (const word of words.slice(count)) {
    const flag: string | null = taken
    taken = null
    if (flag !== null) {
      local ||= /^(-e|--editable)$/.test(flag)
      fromFile ||= /^(-r|--requirement)$/.test(flag)
    } else if (word.text.startsWith('-')) {
      flags.push(word.text)
      fromFile ||= /^(-r.+|--requirement=)/.test(word.text)
      if (takeNext.has(word.text)) taken = word.text
    } else if (/^[.~/]|\/|\.whl$|\.tar\.gz$|^\.?\[|[<>]$/.test(word.text)) local = true
    else packages.push(word)
  }
  return { tool, call: words.slice(0, count), flags, packages, local, fromFile }
}
