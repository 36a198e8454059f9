import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic, ToolService } from '../tool'
import { ruffService } from './test-ruff'

const program = `"""Trains a small model. 😀"""
from __future__ import annotations

import os, random
import numpy as np
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Config:
    lr: float = 2e-5
    seeds: list[int] = field(default_factory=lambda: [1, 2, 3])


async def fetch(url: str, /, *, retries=3) -> bytes | None:
    async with session.get(url) as reply:
        return await reply.read() if reply.ok else None


def train(config: Config, data=[], **rest):
    global state
    np.random.seed(config.seeds[0])
    for epoch, (x, y) in enumerate(data):
        match x:
            case {"loss": float(loss), **others} if loss != None:
                print(f"{epoch:>{3}} {loss!r:.3f} {'𝒳'}")
            case [first, *_] | (first, _):
                del first
            case _:
                continue
    try:
        with open("log.txt") as log, open(r"\\d") as more:
            total = sum(int(line) for line in log if (n := len(line)) > 1)
    except* (OSError, ValueError) as group:
        raise RuntimeError("no") from group
    finally:
        yield lambda *a, k=1: a @ k
    type Pair[T] = tuple[T, T]
    return t"{config}" if not rest else {**rest, "total": total}
`

const settingsText = `line-length = 100
target-version = "py312"
[lint]
select = ["E", "F", "I", "UP", "B"]
ignore = ["E501"]
per-file-ignores = { "test_*.py" = ["F401"], "!src/*" = ["I"] }
[lint.isort]
known-first-party = ["app"]
[format]
quote-style = "single"
`

const shards = [
  Array.from('()[]{}:,.@\\\'"#=*`~!$?\t\f\r\n\0'),
  ['"""', "'''", 'f"{', 't"{', '\r\n', '    ', '\uFEFF', '\u2028', '\uD83D', '😀', 'é', '0x'],
  ['lambda ', 'not ', 'await ', 'yield ', 'match x:\n', 'if 1:\n', 'async ', 'global x\n'],
  ['# noqa: F401', '# fmt: off\n', '# type: ignore', '1e999999', 'import *', '->', ':=', '...'],
  ['('.repeat(300), '['.repeat(300), '{'.repeat(90), 'not '.repeat(900), '-'.repeat(900)],
].flat()

/** Numbers from a seed (mulberry32): a failure names the seed that brings it back. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function mutated(text: string, random: (below: number) => number): string {
  let now = text
  for (let turn = random(6); turn >= 0; turn -= 1) {
    const at = random(now.length + 1)
    const to = Math.min(now.length, at + random(60))
    const shard = shards[random(shards.length)] ?? ''
    const lines = now.split('\n')
    const changes = [
      () => now.slice(0, at),
      () => now.slice(0, at) + now.slice(to),
      () => now.slice(0, at) + shard + now.slice(at),
      () => now.slice(0, at) + shard + now.slice(to),
      () => now.slice(0, to) + now.slice(at),
      () => lines.toSpliced(random(lines.length), 1).join('\n'),
      () =>
        lines.map((line, index) => (index === at % lines.length ? ` ${line}` : line)).join('\n'),
    ]
    now = changes[random(changes.length)]?.() ?? now
  }
  return now
}

/** Every place must lie in its text, or an editor cannot show it. */
function expectInside(text: string, { from, to }: Pick<Diagnostic, 'from' | 'to'>, seed: string) {
  const lines = text.split(/\r\n|\r|\n/)
  for (const { line, column } of [from, to]) {
    expect(line, seed).toBeGreaterThanOrEqual(1)
    expect(line, seed).toBeLessThanOrEqual(lines.length)
    expect(column, seed).toBeGreaterThanOrEqual(1)
    expect(column, seed).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
  }
}

let ruff: ToolService<'ruff'>
beforeAll(async () => {
  ruff = await ruffService()
})

/** Milliseconds for one answer, on a machine that others use as well; tens are usual. */
const patience = 30_000

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')
const nested = (depth: number) =>
  `${lines(depth, (n) => `${' '.repeat(n)}if a${n}:`)}\n${' '.repeat(depth)}pass\n`

describe('Ruff, given', () => {
  it('400 mutilated programs, answers each in time and inside the text', async () => {
    let stops = 0
    for (let seed = 1; seed <= 400; seed += 1) {
      const text = mutated(program, randomFrom(seed))
      const settings = { lint: { select: seed % 2 ? ['ALL'] : ['E', 'F', 'I', 'UP', 'B', 'W'] } }
      const start = performance.now()
      const found = await ruff.diagnose({ 'main.py': text }, settings)
      const formatted = await ruff.format?.({ 'main.py': text }, 'main.py', settings)
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(patience)
      if (found.some(({ code }) => code === null)) stops += 1
      for (const each of found) {
        expectInside(text, each, `seed ${seed}`)
        for (const fix of each.fixes) {
          for (const edit of fix.edits) expectInside(text, edit, `seed ${seed}`)
        }
      }
      // What has been laid out can be laid out again.
      const again =
        formatted && (await ruff.format?.({ 'main.py': formatted }, 'main.py', settings))
      expect(typeof again, `seed ${seed}`).toBe(typeof formatted)
    }
    // The mill would grind nothing if everything were too much for Ruff.
    expect(stops).toBeLessThan(100)
    const after = await ruff.diagnose({ 'main.py': 'import os\n' }, { lint: { select: ['F'] } })
    expect(after.map(({ code }) => code)).toEqual(['F401'])
  })

  it('300 mutilated settings files, says where they are wrong or goes by them', async () => {
    let wrong = 0
    for (let seed = 1; seed <= 300; seed += 1) {
      const text = mutated(settingsText, randomFrom(seed))
      const files = { 'ruff.toml': text, 'main.py': 'import os\n' }
      const start = performance.now()
      const found = await ruff.diagnose(files, { lint: { select: ['F'] } })
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(patience)
      const complaints = found.filter(({ file }) => file === 'ruff.toml')
      for (const each of complaints) expectInside(text, each, `seed ${seed}`)
      if (complaints.length > 0) wrong += 1
      const byTheLab = found.some(({ code }) => code === 'F401')
      expect(byTheLab || complaints.length === 0, `seed ${seed}`).toBe(true)
    }
    expect(wrong).toBeGreaterThan(100)
    expect(wrong).toBeLessThan(300)
  })

  it.each([
    ['one long line of nothing but faults', { 'main.py': '😀'.repeat(40_000) }],
    ['ifs in ifs', { 'main.py': nested(90) }],
    ['settings that are all wrong', { 'ruff.toml': lines(2000, (n) => `k${n} = ${n}`) }],
    ['settings of one endless key', { 'ruff.toml': `${'k.'.repeat(20_000)}k = 1` }],
    ['settings of blanks', { 'ruff.toml': `${' '.repeat(100_000)}x` }],
  ])('%s, answers in time', async (_, files) => {
    const start = performance.now()
    const found = await ruff.diagnose(files, { lint: { select: ['ALL'] } })
    expect(performance.now() - start).toBeLessThan(patience)
    expect(found.length).toBeGreaterThan(0)
  })
})
