import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Build a few-shot prompt',
  summary:
    'Put a task, balanced examples and one open question into a fixed number of tokens, so that no message can pass itself off as an answer.',
  minutes: 20,
  main: 'prompt.py',
  readonly: ['main.py', 'examples.json'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard', rules: {} },
  },
  hints: [
    'What has to fit besides the examples? Build the prompt without any example first: the instruction, the labels, the query. If that alone is over the budget, nothing can be done. Then look at where a line can come from: `" ".join(text.split())` turns every kind of line break into a space.',
    'Sort the usable examples by label: `waiting = {label: [] for label in labels}`. The next shot comes from a label that has the fewest shots so far, among the labels that still have examples waiting. An example is usable if its label is one of `labels` and its text is not the query.',
    'Write `assemble(shots)`, which returns the whole prompt for a list of shots. Then loop: of the waiting examples whose label has the fewest shots, take the first for which `count(assemble([*shots, example])) <= budget`; add it, remove it from `waiting`, and go round again. When none of them fits, return `assemble(shots)`.',
  ],
  simulated:
    'No model runs: you build what one would be sent. The counting functions stand in for a tokenizer, and the messages are invented.',
}
