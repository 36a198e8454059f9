import { expect, it } from 'vitest'
import { fall, heldBy, sieves } from './bug-sieves'
import { bugs, type SieveId } from './bug-sieves-cards'

const bug = (id: string) => {
  const found = bugs.find((each) => each.id === id)
  if (!found) throw new Error(`no bug ${id}`)
  return found
}
const all = new Set(sieves)
const without = (...out: SieveId[]) => new Set(sieves.filter((id) => !out.includes(id)))

it('stops each bug at the first sieve that sees it', () => {
  const held = bugs.map((each) => [each.id, heldBy(fall(each, all))])
  expect(Object.fromEntries(held)).toEqual({
    name: 'ruff',
    none: 'types',
    broadcast: 'shapes',
    softmax: 'test',
    device: null,
    rate: null,
  })
})

it('lets a later sieve hold what an earlier one would have', () => {
  expect(heldBy(fall(bug('name'), without('ruff')))).toBe('types')
  expect(heldBy(fall(bug('name'), without('ruff', 'types')))).toBe('test')
  expect(heldBy(fall(bug('broadcast'), without('shapes')))).toBeNull()
})

it('asks nobody after the one that held it', () => {
  expect(fall(bug('none'), without('shapes')).map(({ did }) => did)).toEqual([
    'passed',
    'held',
    'out',
    'spared',
  ])
})

it('has nothing to hold a bug with when every sieve is out', () => {
  expect(fall(bug('name'), new Set()).every(({ did }) => did === 'out')).toBe(true)
})
