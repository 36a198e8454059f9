import { describe, expect, it } from 'vitest'
import { readsOf, resultOf, traffic, watchPasses, type Graph, type Step } from './graph-passes'
import { english } from '@/lib/messages/figures/graph-passes/en'
import { graphs } from './graph-passes-examples'

const last = (steps: readonly Step[]) => steps.at(-1)!
const loops = (steps: readonly Step[]) =>
  last(steps).groups.map((group) => group.map(({ name }) => name).join(' '))

describe('watchPasses', () => {
  it('folds what reads constants, and what that makes constant', () => {
    const steps = watchPasses(graphs.chain, english)
    expect(
      steps.filter(({ says }) => says.startsWith('Fold')).map(({ changed }) => changed),
    ).toEqual(['scale', 'shift'])
    const values = Object.fromEntries(
      last(steps)
        .groups.flat()
        .map(({ name, value }) => [name, value]),
    )
    expect(values['scale']).toBe(1)
    expect(values['shift']).toBeCloseTo(Math.E, 12)
  })

  it('fuses a chain into one loop behind the matmul', () => {
    const steps = watchPasses(graphs.chain, english)
    expect(loops(steps)).toEqual(['x', 'w', 'two', 'half', 'scale', 'shift', 'h', 'a b y'])
    expect(traffic(steps[0]!.groups)).toEqual({ launches: 6, reads: 8, writes: 6 })
    expect(traffic(last(steps).groups)).toEqual({ launches: 2, reads: 3, writes: 2 })
  })

  it('leaves a value with two readers outside, and says so', () => {
    const steps = watchPasses(graphs.shared, english)
    expect(loops(steps)).toEqual(['x', 'w', 'h', 'a e', 'm', 'sq y'])
    expect(steps.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('It has 2 readers'),
    )
  })

  it('keeps what is returned, and a rand, in nodes of their own', () => {
    const steps = watchPasses(graphs.returned, english)
    expect(loops(steps)).toEqual(['x', 'w', 'k', 'a act', 'noise', 'e y'])
    const says = steps.map((step) => step.says).join('\n')
    expect(says).toContain('It is returned')
    expect(says).toContain('A `rand` is not elementwise')
  })

  it('never folds a rand, which reads nothing', () => {
    const graph: Graph = { nodes: [{ name: 'r', op: 'rand', inputs: [] }], outputs: ['r'] }
    expect(watchPasses(graph, english)).toHaveLength(1)
  })

  it.each(Object.entries(graphs))(
    'keeps every node of “%s” once, each after what it reads',
    (_id, graph) => {
      for (const { groups } of watchPasses(graph, english)) {
        expect(
          groups
            .flat()
            .map(({ name }) => name)
            .toSorted(),
        ).toEqual(graph.nodes.map(({ name }) => name).toSorted())
        const known = new Set<string>()
        for (const group of groups) {
          for (const name of readsOf(group)) expect(known).toContain(name)
          known.add(resultOf(group).name)
        }
        for (const name of graph.outputs) expect(known).toContain(name)
      }
    },
  )
})
