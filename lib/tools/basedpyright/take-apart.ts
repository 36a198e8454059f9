import { runInNewContext } from 'node:vm'
import type { Files } from '@/lib/course/schema'

/** Packages of typeshed's third-party stubs that labs may import; the other 150 are 10 MB. */
const thirdParty = new Set(['PyYAML', 'requests', 'tqdm'])

/**
 * The npm package is one script of 17 MB, 14 of them typeshed as an object literal. We send
 * the server and the standard library's stubs apart, and leave the rest out. The server also
 * starts a second thread for work in the background and hands it every question; with one lab
 * at a time that only doubles memory and the time to start, so it does the work itself.
 */
export function takeApart(bundle: string): { server: string; typeshed: Files } {
  const from = once(bundle, 'e.exports={"/typeshed/', 'the typeshed') + 'e.exports='.length
  const to = endOfLiteral(bundle, from)
  const all = runInNewContext(`(${bundle.slice(from, to)})`) as Files
  const bare = `${bundle.slice(0, from)}{}${bundle.slice(to)}`
  const second = 'createBackgroundAnalysis(e,n){const t=new '
  const at = once(bare, second, 'the second thread')
  const head = 'createBackgroundAnalysis(e,n){'.length
  const server = `${bare.slice(0, at + head)}return;${bare.slice(at + head)}`
  return {
    server: server.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    typeshed: Object.fromEntries(Object.entries(all).filter(([path]) => isKept(path))),
  }
}

function isKept(path: string): boolean {
  const [, , kind, name] = path.split('/')
  return kind !== 'stubs' || (name !== undefined && thirdParty.has(name))
}

function once(text: string, part: string, what: string): number {
  const at = text.indexOf(part)
  if (at < 0 || text.includes(part, at + 1)) {
    throw new Error(`browser-basedpyright: cannot find ${what}; is this the pinned version?`)
  }
  return at
}

/** The place after the `}` that closes the literal at `from`; strings in it hold braces too. */
function endOfLiteral(text: string, from: number): number {
  let depth = 0
  for (let i = from; i < text.length; i += 1) {
    const char = text[i]
    if (char === '"' || char === "'" || char === '`') i = endOfString(text, i)
    else if (char === '{') depth += 1
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  throw new Error('browser-basedpyright: the literal of typeshed does not end')
}

function endOfString(text: string, from: number): number {
  let i = from + 1
  while (i < text.length && text[i] !== text[from]) i += text[i] === '\\' ? 2 : 1
  return i
}
