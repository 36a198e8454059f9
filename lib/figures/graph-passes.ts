import type { english } from '@/lib/messages/figures/graph-passes/en'

/** A tiny graph language, and two passes over it that can be watched step by step. */

export type Op = 'input' | 'const' | 'add' | 'mul' | 'relu' | 'exp' | 'matmul' | 'rand'
export type GraphNode = {
  readonly name: string
  readonly op: Op
  readonly inputs: readonly string[]
  /** Of a const; ops on constants work on numbers. */
  readonly value?: number
}
export type Graph = {
  /** Each stands after the nodes that it reads. */
  readonly nodes: readonly GraphNode[]
  readonly outputs: readonly string[]
}

/** What runs as one: a loop of nodes whose last one is its result, or a single node. */
export type Group = readonly [...GraphNode[], GraphNode]
export type Step = {
  readonly groups: readonly Group[]
  /** The node that this step changed; '' for the graph as written. */
  readonly changed: string
  readonly says: string
}

type Words = typeof english

const elementwise: ReadonlySet<Op> = new Set<Op>(['add', 'mul', 'relu', 'exp'])
const free: ReadonlySet<Op> = new Set<Op>(['input', 'const'])

/** The graph as written, then one step for each node that is folded, then for each that is fused. */
export function watchPasses(graph: Graph, t: Words): Step[] {
  const steps: Step[] = [
    {
      groups: graph.nodes.map((node) => [node]),
      changed: '',
      says: t.written,
    },
  ]
  const folded = fold(graph, steps, t)
  fuse(folded, steps, t)
  return steps
}

/** Launches of a state, and the tensors that they read from memory and write to it. */
export function traffic(groups: readonly Group[]) {
  const launches = groups.filter((group) => !free.has(resultOf(group).op))
  const constants = new Set(
    groups
      .flat()
      .filter(({ op }) => op === 'const')
      .map(({ name }) => name),
  )
  const reads = launches.map(
    (group) => readsOf(group).filter((name) => !constants.has(name)).length,
  )
  return { launches: launches.length, reads: sum(reads), writes: launches.length }
}

export const resultOf = (group: Group): GraphNode => group[group.length - 1] as GraphNode

/** What a group reads from outside, each once. */
export function readsOf(group: Group): string[] {
  const inside = new Set(group.map(({ name }) => name))
  return [...new Set(group.flatMap(({ inputs }) => inputs))].filter((name) => !inside.has(name))
}

function fold(graph: Graph, steps: Step[], t: Words): Graph {
  let nodes = graph.nodes
  for (const { name } of graph.nodes) {
    const node = find(nodes, name)
    const inputs = node.inputs.map((each) => find(nodes, each))
    if (inputs.length === 0 || !inputs.every(({ op }) => op === 'const')) continue
    const value = compute(
      node.op,
      inputs.map((input) => input.value ?? Number.NaN),
    )
    nodes = nodes.map((each) => (each === node ? { name, op: 'const', inputs: [], value } : each))
    steps.push({
      groups: nodes.map((each) => [each]),
      changed: name,
      says: t.fold(name),
    })
  }
  return { ...graph, nodes }
}

function fuse({ nodes, outputs }: Graph, steps: Step[], t: Words): void {
  let groups: readonly Group[] = nodes.map((node) => [node])
  for (const { name, op, inputs } of nodes) {
    if (!elementwise.has(op)) continue
    for (const each of new Set(inputs)) {
      const input = find(nodes, each)
      if (free.has(input.op)) continue
      const refusal = whyNot(nodes, outputs, input, t)
      if (refusal === null) groups = join(groups, each, name)
      const says = refusal === null ? t.fuse(each, name) : t.stays(each, name) + refusal
      steps.push({ groups, changed: name, says })
    }
  }
}

function whyNot(
  nodes: readonly GraphNode[],
  outputs: readonly string[],
  { name, op }: GraphNode,
  t: Words,
): string | null {
  if (!elementwise.has(op)) return t.notElementwise(op)
  if (outputs.includes(name)) return t.isReturned
  const readers = nodes.filter(({ inputs }) => inputs.includes(name)).length
  return readers > 1 ? t.manyReaders(readers) : null
}

function join(groups: readonly Group[], input: string, reader: string): Group[] {
  const taken = groups.find((group) => resultOf(group).name === input)
  return groups.flatMap((group): Group[] => {
    if (group === taken) return []
    return taken && resultOf(group).name === reader ? [[...taken, ...group]] : [group]
  })
}

function compute(op: Op, [first = Number.NaN, last = first]: readonly number[]): number {
  if (op === 'add') return first + last
  if (op === 'mul') return first * last
  if (op === 'relu') return first <= 0 ? 0 : first
  return op === 'exp' ? Math.exp(first) : Number.NaN
}

function find(nodes: readonly GraphNode[], name: string): GraphNode {
  const found = nodes.find((node) => node.name === name)
  if (!found) throw new Error(`no node ${name}`)
  return found
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
