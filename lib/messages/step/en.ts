import type { Ending, Step } from '@/lib/kernel/trace/recording'

const count = new Intl.NumberFormat('en-GB')

const functionName = (name: string): string =>
  ({
    '<module>': 'the file itself',
    '<lambda>': 'a lambda',
    '<genexpr>': 'a generator expression',
  })[name] ?? name

function event(step: Step): string {
  const name = functionName(step.function)
  switch (step.event) {
    case 'call':
      return `${name} begins`
    case 'line':
      return `about to run this line of ${name}`
    case 'yield':
      return `${name} hands out ${step.value ?? ''}`
    case 'return':
      return `${name} returns ${step.value ?? ''}`
    case 'exception':
      return `${step.value ?? 'an exception'} goes through ${name}`
  }
}

/** The view that walks through a failing call. */
export const english = {
  open: 'Step through',
  title: 'Step through',
  close: 'Close the step-through view',
  question: 'Which call',
  questionOf: (index: number, all: number, called: string) =>
    `${index + 1} of ${all}: ${called || 'code of the check'}`,
  loading: 'Opening the step-through view …',
  recording: (steps: number) =>
    steps === 0 ? 'Recording …' : `Recording … ${count.format(steps)} steps`,
  cancel: 'Cancel',
  again: 'Record again',
  cancelled: 'Recording was cancelled.',
  failed: (reason: string) => `It could not be recorded: ${reason}`,
  changed: 'Your text has changed since the check. These are the lines as they are now.',
  typedOn: 'You have typed since these steps were recorded.',
  asChecked: 'These are the lines as they were checked; your text has changed since.',
  showChecked: 'Use the text as it was checked',
  showNow: 'Use the text as it is now',
  dropped: (n: number) =>
    `${count.format(n)} earlier calls of this check were too many or too large to repeat. If the code remembers something between calls, this may look different.`,
  noSteps: 'None of your lines ran in this call, so there is nothing to step through.',
  noStepsInRun: 'None of the lines ran, so there is nothing to step through.',
  typed: (lines: number) =>
    lines === 1
      ? 'input() gets the line that you typed in the last run.'
      : `input() gets the ${count.format(lines)} lines that you typed in the last run.`,
  nothingTyped:
    'There was no line for input(). Run the program and type what it asks for; stepping through then uses that.',
  lost: 'Your code took the recorder away, so steps may be missing.',
  left: (from: number, to: number) =>
    `Steps ${count.format(from)} to ${count.format(to)} are left out: only the beginning and the end of a long run are kept.`,
  stopped: {
    steps: (n: number) =>
      `Recording stopped after ${count.format(n)} steps; the code ran on without being watched.`,
    memory: (n: number) =>
      `Recording stopped after ${count.format(n)} steps, because the values took too much room; the code ran on without being watched.`,
  },
  first: 'First step',
  back: 'Back',
  forward: 'Forward',
  last: 'Last step',
  slider: 'Step',
  jumpTo: 'Jump to',
  sameLine: 'This line again',
  nextCall: 'Next call',
  nextReturn: 'Next return',
  exception: 'The exception',
  nextChange: (name: string) => `Next change of ${name}`,
  nextChangeShort: 'next change',
  place: (at: number, all: number, step: Step) =>
    `Step ${count.format(at + 1)} of ${count.format(all)} · ${step.file}, line ${step.line}`,
  sliderValue: (at: number, all: number, step: Step) =>
    `${count.format(at + 1)} of ${count.format(all)}, line ${step.line}`,
  event,
  announce: (step: Step, changes: readonly { name: string; value: string }[]) => {
    const changed = changes.slice(0, 3).map(({ name, value }) => `${name} is now ${value}`)
    return [`Line ${step.line}, ${event(step)}`, ...changed].join('. ')
  },
  code: (file: string) => `${file}: the line of this step`,
  current: 'this step',
  variables: 'Variables',
  variablesOf: (name: string) => `Variables of ${functionName(name)}`,
  name: 'Name',
  value: 'Value',
  noVariables: 'No variables yet.',
  hidden: (n: number) => `${n} more variables are not shown.`,
  global: 'of the file',
  fresh: 'new',
  changedFrom: (before: string) => `was ${before}`,
  stack: 'Called from',
  frame: (name: string, line: number) => `${functionName(name)}, line ${line}`,
  more: (n: number) => `and ${n} more`,
  printed: 'Printed so far',
  nothingPrinted: 'Nothing.',
  printedCut: 'The rest of what was printed is not kept.',
  end: 'How it ended',
  actual: 'actual',
  got: 'got, as the check saw it',
  expected: 'expected',
  verdict: 'the check says',
  nowRight: 'This call now returns what was expected.',
  differs: 'This time the call ended in another way than when it was checked.',
  otherCall:
    'The check went on after this call; what it expected in the end belongs to its last call.',
  /** How a program ended; what it printed stands elsewhere. */
  ranTo: (ending: Ending): string => {
    if (ending.kind === 'stuck') return 'It did not end and could not be interrupted.'
    if (ending.kind === 'died')
      return 'Python itself ended, or the code took the recorder’s tools apart.'
    const how = ending.answer.text.split('\n')[0] ?? ''
    if (ending.answer.kind === 'timeout' || how === 'stopped')
      return 'It was still running at the time limit and was stopped.'
    if (ending.answer.kind !== 'ran') return 'The answer could not be read.'
    return how === 'finished' ? 'It ran to its end.' : how
  },
  answer: (ending: Ending): string => {
    if (ending.kind === 'stuck') return 'It did not end and could not be interrupted.'
    if (ending.kind === 'died')
      return 'Python itself ended during this call, or the code took the recorder’s tools apart.'
    const { kind, text: told } = ending.answer
    switch (kind) {
      case 'value':
      case 'raised':
        return told
      case 'ran':
        return told.startsWith('finished\n') ? `printed ${told.slice(9) || 'nothing'}` : told
      case 'timeout':
        return 'It was still running at the time limit and was stopped.'
      case 'exited':
        return 'It ended the program (`exit` or `sys.exit`).'
      case 'missing':
        return 'There is no such function or file.'
      case 'opaque':
        return `It cannot be shown: ${told}.`
      default:
        return 'The answer could not be read.'
    }
  },
}
