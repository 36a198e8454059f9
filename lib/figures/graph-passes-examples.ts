import type { Graph, GraphNode, Op } from '@/lib/figures/graph-passes'

const node = (name: string, op: Op, ...inputs: string[]): GraphNode => ({ name, op, inputs })
const constant = (name: string, value: number): GraphNode => ({
  name,
  op: 'const',
  inputs: [],
  value,
})

const start = [node('x', 'input'), node('w', 'input')]

export const graphs = {
  chain: {
    nodes: [
      ...start,
      constant('two', 2),
      constant('half', 0.5),
      node('scale', 'mul', 'two', 'half'),
      node('shift', 'exp', 'scale'),
      node('h', 'matmul', 'x', 'w'),
      node('a', 'mul', 'h', 'scale'),
      node('b', 'add', 'a', 'shift'),
      node('y', 'relu', 'b'),
    ],
    outputs: ['y'],
  },
  shared: {
    nodes: [
      ...start,
      node('h', 'matmul', 'x', 'w'),
      node('a', 'relu', 'h'),
      node('e', 'exp', 'a'),
      node('sq', 'mul', 'e', 'e'),
      node('m', 'matmul', 'e', 'w'),
      node('y', 'add', 'sq', 'm'),
    ],
    outputs: ['y'],
  },
  returned: {
    nodes: [
      ...start,
      constant('k', 0.1),
      node('a', 'mul', 'x', 'k'),
      node('act', 'relu', 'a'),
      node('e', 'exp', 'act'),
      node('noise', 'rand'),
      node('y', 'mul', 'e', 'noise'),
    ],
    outputs: ['act', 'y'],
  },
} as const satisfies Record<string, Graph>

export type GraphId = keyof typeof graphs

export const graphIds = Object.keys(graphs) as readonly GraphId[]
