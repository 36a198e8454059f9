import { english } from '@/lib/messages/figures/search-tree/en'
import { expect, it } from 'vitest'
import { scenarioIds, scenarios } from './resolver-scenarios'
import { candidates, search, type PackageIndex } from './resolver-search'
import { branchStates } from './resolver-state'
import { describe, tally } from './resolver-words'

const run = (id: keyof typeof scenarios, learns = false) =>
  search(scenarios[id].index, scenarios[id].root, learns)

it('orders candidates by PEP 440, newest first, and leaves out what does not fit', () => {
  const index = { a: { '1.9': {}, '1.10': {}, '2.0rc1': {}, '2.0': {} } }
  const ask = (spec: string) => candidates(index, 'a', [{ who: 'x', spec }])
  expect(ask('>=1')).toEqual(['2.0', '1.10', '1.9'])
  expect(ask('<1.10')).toEqual(['1.9'])
  expect(candidates(index, 'ghost', [])).toEqual([])
})

it('steps back from the newest transformers in October 2023', () => {
  const { found, steps } = run('october')
  expect(found).toEqual({ transformers: '4.33.3', fastembed: '0.1.1', tokenizers: '0.13.3' })
  expect(tally(steps)).toEqual({ tried: 7, dead: 3 })
})

it('finds no solution when the project insists on 4.34, learning or not', () => {
  for (const learns of [false, true]) {
    const { found, steps } = run('insists', learns)
    expect(found).toBeNull()
    expect(steps.at(-1)?.kind).toBe('failed')
  }
})

it('tries every combination with a bystander, and one of each when it learns', () => {
  expect(tally(run('bystander').steps)).toEqual({ tried: 17, dead: 9 })
  expect(tally(run('bystander', true).steps)).toEqual({ tried: 7, dead: 1 })
})

it('finds the same answer whether it learns or not', () => {
  for (const id of scenarioIds) expect(run(id, true).found).toEqual(run(id).found)
})

it('finds the same answer in many small indexes, too', () => {
  let seed = 7
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  let solved = 0
  for (let round = 0; round < 300; round++) {
    const names = ['a', 'b', 'c', 'd', 'e']
    const index: Record<string, PackageIndex[string]> = {}
    names.forEach((name, at) => {
      const versions: Record<string, Record<string, string>> = {}
      for (const version of ['1.0', '2.0', '3.0']) {
        const later = names.filter((_, other) => other > at && draw(2) === 0)
        const bound = () => `${['>=', '<', '=='][draw(3)] ?? ''}${draw(3) + 1}.0`
        versions[version] = Object.fromEntries(later.map((other) => [other, bound()]))
      }
      index[name] = versions
    })
    const plain = search(index, { a: '', b: '', c: '' }, false)
    const learnt = search(index, { a: '', b: '', c: '' }, true)
    expect(learnt.found).toEqual(plain.found)
    expect(tally(learnt.steps).tried).toBeLessThanOrEqual(tally(plain.steps).tried)
    if (plain.found) solved++
  }
  expect(solved).toBeGreaterThan(50)
  expect(solved).toBeLessThan(300)
})

it('notices an objection to what is chosen already', () => {
  const index = {
    x: { '1.0': {}, '2.0': {} },
    a: { '1.0': { x: '<2' } },
  }
  const { found, steps } = search(index, { x: '', a: '' }, false)
  expect(found).toEqual({ x: '1.0', a: '1.0' })
  const at = steps.findIndex(({ kind }) => kind === 'dead')
  expect(describe(english, search(index, { x: '', a: '' }, false), at)).toContain(
    'But 2.0 is chosen.',
  )
})

it('gives up at once when the project itself asks the impossible', () => {
  expect(search({}, { ghost: '' }, true).steps.map(({ kind }) => kind)).toEqual(['start', 'failed'])
})

it('says in words who wants what at a dead end', () => {
  const october = run('october')
  const at = october.steps.findIndex(({ kind }) => kind === 'dead')
  expect(describe(english, october, at)).toBe(
    'Try fastembed 0.1.1: transformers 4.34.0 wants tokenizers>=0.14,<0.15 and fastembed 0.1.1 wants tokenizers>=0.13,<0.14. No tokenizers is left.',
  )
  expect(describe(english, october, 99)).toBe('')
})

it('names both who ask when it fails', () => {
  const insists = run('insists')
  expect(describe(english, insists, insists.steps.length - 1)).toBe(
    'No set of releases serves everybody. To begin with, transformers 4.34.0 wants tokenizers>=0.14,<0.15 and fastembed 0.1.1 wants tokenizers>=0.13,<0.14. 4 releases tried, 3 dead ends.',
  )
})

it('describes every step of every scenario', () => {
  for (const id of scenarioIds)
    for (const learns of [false, true]) {
      const found = run(id, learns)
      found.steps.forEach((_, at) => expect(describe(english, found, at)).toMatch(/\.$/))
    }
})

it('marks at the end exactly the solution as taken', () => {
  for (const id of scenarioIds) {
    const found = run(id)
    const { states } = branchStates(found, found.steps.length - 1)
    const taken = found.branches.filter((branch) => states[branch.id] === 'taken')
    expect(Object.fromEntries(taken.map(({ name, version }) => [name, version]))).toEqual(
      found.found ?? {},
    )
    expect(states).not.toContain('ahead')
  }
})
