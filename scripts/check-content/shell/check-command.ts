import type { Options, Program, Programs } from './program'

/** A script, a file of the project, or a name for something: its options are its own. */
const isOwn = (word: string): boolean => /[/<$]|\.(py|sh)$/.test(word) || /^(…|\.\.\.)$/.test(word)

/** What the documentation of its program does not know about a command; none when all is well. */
export function commandProblems(words: readonly string[], programs: Programs): string[] {
  const name = words[0] ?? ''
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined
  if (program) return new Walk(words, name, program, programs).problems()
  return isOwn(name) ? [] : [`${name} is no program that shell-options know`]
}

type Found = { readonly value: 'none' | 'own' | 'attached' }

class Walk {
  private at = 1
  private readonly found: string[] = []
  private node: Options
  private path: string
  private known: readonly string[]

  constructor(
    private readonly words: readonly string[],
    name: string,
    private readonly program: Program,
    private readonly programs: Programs,
  ) {
    this.node = program
    this.path = name
    this.known = this.listed(program)
  }

  problems(): string[] {
    for (; this.at < this.words.length; this.at += 1) {
      const word = this.words[this.at] ?? ''
      if (word === '--') return [...this.found, ...this.rest(this.at + 1)]
      if (/^-./.test(word)) {
        if (this.option(word)) return [...this.found, ...this.module()]
      } else if (this.node.commands) {
        if (!this.descend(word)) break
      } else if (this.node.after) return [...this.found, ...this.rest(this.at)]
    }
    return this.found
  }

  private listed({ options = '' }: Options): string[] {
    return `${options} ${this.program.everywhere ?? ''}`.split(' ').filter(Boolean)
  }

  private rest(from: number): string[] {
    const words = this.words.slice(from)
    return this.node.after === 'a command' && words.length > 0
      ? commandProblems(words, this.programs)
      : []
  }

  /** `python -m pip install`: the module is a program, if it is one that we know. */
  private module(): string[] {
    const words = this.words.slice(this.at + 1)
    return Object.hasOwn(this.programs, words[0] ?? '') ? commandProblems(words, this.programs) : []
  }

  private descend(word: string): boolean {
    const { commands = {} } = this.node
    const next = Object.hasOwn(commands, word) ? commands[word] : undefined
    if (next === undefined) {
      if (!isOwn(word)) this.found.push(`${this.path} has no command ${word}`)
      return false
    }
    this.path = `${this.path} ${word}`
    this.node = typeof next === 'string' ? { options: next } : next
    this.known = this.listed(this.node)
    return true
  }

  /** True when a module follows, which ends the program's own options. */
  private option(word: string): boolean {
    if (word === this.node.module) return true
    const found = this.match(word)
    if (!found) this.found.push(`${this.path} has no option ${word.replace(/=.*/s, '')}`)
    else if (found.value === 'own') this.at += 1
    return false
  }

  private match(word: string): Found | null {
    const [name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(word)?.slice(1) ?? []
    if (this.known.includes(name) && value === undefined) return { value: 'none' }
    if (this.known.includes(`${name}=`)) return { value: value === undefined ? 'own' : 'attached' }
    if (this.known.includes(`${name}=?`)) return { value: 'attached' }
    if (/^-\d+$/.test(word) && this.known.includes('-#')) return { value: 'none' }
    return word.startsWith('--') ? null : this.bundle(word.slice(1))
  }

  /** `-it`, `-n5`, `-xzf archive`: letters that each are an option; the last may take a value. */
  private bundle(letters: string): Found | null {
    for (let index = 0; index < letters.length; index += 1) {
      const letter = `-${letters[index] ?? ''}`
      const last = index === letters.length - 1
      if (this.known.includes(`${letter}=`)) return { value: last ? 'own' : 'attached' }
      if (this.known.includes(`${letter}=?`)) return { value: 'attached' }
      if (!this.known.includes(letter)) return null
    }
    return { value: 'none' }
  }
}
