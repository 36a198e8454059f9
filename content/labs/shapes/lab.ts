import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Name your axes',
  summary:
    'Write the decorator that holds a function to a contract such as `b t d, b s d -> b t s` and names the axis that breaks it.',
  minutes: 25,
  main: 'shapes.py',
  readonly: ['tensors.py'],
  tools: {
    ruff: { lint: { select: ['E4', 'E7', 'E9', 'F', 'B'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Three steps, three small functions. Split the contract once, while decorating, and let `axes_of` read each part: a list of axes for each argument and one for the result. At a call, hold each argument to its axes; after it, hold the result to its own.',
    'One dict from name to size, made inside the wrapper, so each call has its own. The first sight of a name binds it, later sights compare: `sizes.setdefault(axis, size)` does both. `inspect.signature(function).bind(*args, **kwargs).arguments` says which parameter got what; one left at its default is not in it.',
    'Compare the number of axes first, then pair them. For `...` at index `front`, with `back` axes behind it, compare `shape[:front]` and `shape[len(shape) - back:]` with the axes on either side. A digit is its own expected size: `int(axis) if axis.isdecimal() else sizes.setdefault(axis, size)`.',
  ],
  simulated:
    'The tensors are stubs: a shape and no numbers. The contract language is a small cousin of what jaxtyping and einops write; dtypes, optional axes and arithmetic such as `2*d` are left out. The type checker in the editor is a real one, and looks at everything but the sizes.',
}
