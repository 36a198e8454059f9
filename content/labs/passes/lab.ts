import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Fold and fuse',
  summary:
    'Write two passes of a compiler: one that computes what is known beforehand, one that turns chains of small ops into a single launch.',
  minutes: 25,
  main: 'passes.py',
  readonly: ['ir.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Both passes are one walk over `graph.nodes`, building a new dict. Nodes come after their inputs, so when you reach a node you have already dealt with everything it reads. For `fold`, ask of the new nodes, not the old ones, whether an input is a constant: it may just have become one.',
    'To fold, all inputs must be constants, and there must be some: `all(…)` over the inputs of a `rand` is true, because it has none. To fuse, first collect the users of each node in a set, so that `mul(a, a)` counts once. An elementwise node may take in an input that is elementwise, has no other user and is not in `graph.outputs`.',
    'In `fuse`, at an elementwise node: `body = {}`, then for each input that may be taken in, `taken = nodes.pop(each)` and `body |= taken.body or {each: taken}`. If that left anything in `body`, add the node itself as the last one: `nodes[name] = Node("fused", outside, body={**body, name: node})`, where `outside` is every name that the body reads and does not hold. That also carries whole loops along.',
  ],
  simulated:
    'The graph language, its interpreter and the launch counter are small stand-ins: nothing is compiled, no GPU runs, and fewer launches are counted, not timed. TorchInductor makes the same two moves on FX graphs, with many more rules.',
}
