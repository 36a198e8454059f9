import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommands } from './read-commands'

const words = (code: string) => readCommands(code).map((command) => command.words.join(' '))

describe('reading shell', () => {
  it('separates commands at operators and line ends', () => {
    expect(words('a -x && b | c; d || e\nf &')).toEqual(['a -x', 'b', 'c', 'd', 'e', 'f'])
  })

  it('joins continued lines and says where a command starts', () => {
    const code = '# first\nuv pip install \\\n  --require-hashes \\\n  -r req.txt\n\nuv sync # why'
    expect(readCommands(code, 10)).toEqual([
      { words: ['uv', 'pip', 'install', '--require-hashes', '-r', 'req.txt'], line: 11 },
      { words: ['uv', 'sync'], line: 15 },
    ])
  })

  it('keeps quoted words whole and drops the quotes', () => {
    expect(readCommands(`python -c 'a; b' "x y" a\\ b`)[0]?.words).toEqual([
      'python',
      '-c',
      'a; b',
      'x y',
      'a b',
    ])
  })

  it('leaves out redirections, assignments and here-documents', () => {
    const code = 'A=1 B=2 git show HEAD:uv.lock > old.lock 2>&1\ncat <<EOF > f\nuv bogus\nEOF\nls'
    expect(words(code)).toEqual(['git show HEAD:uv.lock', 'cat', 'ls'])
  })

  it('reads what is typed of a transcript', () => {
    expect(words('$ uv sync \\\n>   --locked\nResolved 3 packages\n$ ls')).toEqual([
      'uv sync --locked',
      'ls',
    ])
  })

  it('reads commands inside others', () => {
    expect(words('docker run "$(docker build -q .)" x')).toEqual([
      'docker build -q .',
      'docker run $(docker build -q .) x',
    ])
    expect(words('echo $(( 1 + 2 ))')).toEqual(['echo $(( 1 + 2 ))'])
  })

  it('looks into conditions and loops, and takes a placeholder for a word', () => {
    expect(words('if uv lock --check; then\n  docker pull <image>\nfi')).toEqual([
      'uv lock --check',
      'docker pull <image>',
    ])
    expect(words('for s in 1 2; do\n  python t.py --seed $s\ndone')).toEqual([
      'python t.py --seed $s',
    ])
  })

  it('never throws or hangs, whatever it is given', () => {
    const piece = fc.constantFrom(
      '$(',
      ')',
      '"',
      "'",
      '\\',
      '\n',
      '<<',
      'EOF',
      ' ',
      '`',
      '<',
      'a',
      '$',
      '&',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(Array.isArray(readCommands(pieces.join('')))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
