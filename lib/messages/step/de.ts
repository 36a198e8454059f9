import type { Ending, Step } from '@/lib/kernel/trace/recording'
import { tags } from '../language'
import type { english } from './en'

const count = new Intl.NumberFormat(tags.de)

const functionName = (name: string): string =>
  ({
    '<module>': 'die Datei selbst',
    '<lambda>': 'ein Lambda',
    '<genexpr>': 'ein Generatorausdruck',
  })[name] ?? name

function event(step: Step): string {
  const name = functionName(step.function)
  switch (step.event) {
    case 'call':
      return `${name} beginnt`
    case 'line':
      return `diese Zeile kommt als Nächste (${name})`
    case 'yield':
      return `${name} gibt ${step.value ?? ''} heraus`
    case 'return':
      return `${name} gibt ${step.value ?? ''} zurück`
    case 'exception':
      return `${step.value ?? 'eine Ausnahme'} geht durch ${name}`
  }
}

function answer(ending: Ending): string {
  if (ending.kind === 'stuck') return 'Es endete nicht und ließ sich nicht unterbrechen.'
  if (ending.kind === 'died')
    return 'Python selbst endete bei diesem Aufruf, oder der Code hat die Werkzeuge der Aufzeichnung zerlegt.'
  const { kind, text: told } = ending.answer
  switch (kind) {
    case 'value':
    case 'raised':
      return told
    case 'ran':
      return told.startsWith('finished\n') ? `gab aus: ${told.slice(9) || 'nichts'}` : told
    case 'timeout':
      return 'Es lief an der Zeitgrenze noch und wurde angehalten.'
    case 'exited':
      return 'Es hat das Programm beendet (`exit` oder `sys.exit`).'
    case 'missing':
      return 'Eine solche Funktion oder Datei gibt es nicht.'
    case 'opaque':
      return `Es lässt sich nicht zeigen: ${told}.`
    default:
      return 'Die Antwort war nicht lesbar.'
  }
}

function ranTo(ending: Ending): string {
  if (ending.kind === 'stuck') return 'Es endete nicht und ließ sich nicht unterbrechen.'
  if (ending.kind === 'died')
    return 'Python selbst endete, oder der Code hat die Werkzeuge des Rekorders zerlegt.'
  const how = ending.answer.text.split('\n')[0] ?? ''
  if (ending.answer.kind === 'timeout' || how === 'stopped')
    return 'Es lief an der Zeitgrenze noch und wurde angehalten.'
  if (ending.answer.kind !== 'ran') return 'Die Antwort war nicht zu lesen.'
  return how === 'finished' ? 'Es lief bis zum Ende.' : how
}

export const german: typeof english = {
  open: 'Schritt für Schritt',
  title: 'Schritt für Schritt',
  close: 'Schritt für Schritt schließen',
  question: 'Welcher Aufruf',
  questionOf: (index, all, called) => `${index + 1} von ${all}: ${called || 'Code der Prüfung'}`,
  loading: 'Schritt für Schritt wird geöffnet …',
  recording: (steps) =>
    steps === 0 ? 'Wird aufgezeichnet …' : `Wird aufgezeichnet … ${count.format(steps)} Schritte`,
  cancel: 'Abbrechen',
  again: 'Neu aufzeichnen',
  cancelled: 'Die Aufzeichnung wurde abgebrochen.',
  failed: (reason) => `Es ließ sich nicht aufzeichnen: ${reason}`,
  changed: 'Dein Text hat sich seit der Prüfung geändert. Das sind die Zeilen, wie sie jetzt sind.',
  typedOn: 'Du hast weitergetippt, seit diese Schritte aufgezeichnet wurden.',
  asChecked: 'Das sind die Zeilen, wie sie geprüft wurden; dein Text hat sich seither geändert.',
  showChecked: 'Den Text nehmen, wie er geprüft wurde',
  showNow: 'Den Text nehmen, wie er jetzt ist',
  dropped: (n) =>
    `${count.format(n)} frühere Aufrufe dieser Prüfung waren zu viele oder zu groß, um sie zu wiederholen. Merkt sich der Code etwas zwischen Aufrufen, kann das hier anders aussehen.`,
  noSteps: 'Keine deiner Zeilen lief in diesem Aufruf, also gibt es nichts durchzugehen.',
  noStepsInRun: 'Keine der Zeilen lief, also gibt es nichts zu verfolgen.',
  typed: (lines) =>
    lines === 1
      ? 'input() bekommt die Zeile, die du im letzten Lauf eingegeben hast.'
      : `input() bekommt die ${count.format(lines)} Zeilen, die du im letzten Lauf eingegeben hast.`,
  nothingTyped:
    'Für input() gab es keine Zeile. Führe das Programm aus und gib ein, wonach es fragt; Schritt für Schritt nimmt dann das.',
  lost: 'Dein Code hat die Aufzeichnung abgeschaltet, deshalb können Schritte fehlen.',
  left: (from, to) =>
    `Die Schritte ${count.format(from)} bis ${count.format(to)} sind ausgelassen: Von einem langen Lauf bleiben nur Anfang und Ende.`,
  stopped: {
    steps: (n) =>
      `Die Aufzeichnung endete nach ${count.format(n)} Schritten; der Code lief unbeobachtet weiter.`,
    memory: (n) =>
      `Die Aufzeichnung endete nach ${count.format(n)} Schritten, weil die Werte zu viel Platz brauchten; der Code lief unbeobachtet weiter.`,
  },
  first: 'Erster Schritt',
  back: 'Zurück',
  forward: 'Vor',
  last: 'Letzter Schritt',
  slider: 'Schritt',
  jumpTo: 'Springen zu',
  sameLine: 'Diese Zeile noch einmal',
  nextCall: 'Nächster Aufruf',
  nextReturn: 'Nächste Rückgabe',
  exception: 'Die Ausnahme',
  nextChange: (name) => `Nächste Änderung von ${name}`,
  nextChangeShort: 'nächste Änderung',
  place: (at, all, step) =>
    `Schritt ${count.format(at + 1)} von ${count.format(all)} · ${step.file}, Zeile ${step.line}`,
  sliderValue: (at, all, step) =>
    `${count.format(at + 1)} von ${count.format(all)}, Zeile ${step.line}`,
  event,
  announce: (step, changes) => {
    const changed = changes.slice(0, 3).map(({ name, value }) => `${name} ist jetzt ${value}`)
    return [`Zeile ${step.line}, ${event(step)}`, ...changed].join('. ')
  },
  code: (file) => `${file}: die Zeile dieses Schritts`,
  current: 'dieser Schritt',
  variables: 'Variablen',
  variablesOf: (name) => `Variablen: ${functionName(name)}`,
  name: 'Name',
  value: 'Wert',
  noVariables: 'Noch keine Variablen.',
  hidden: (n) => `${n} weitere Variablen sind nicht gezeigt.`,
  global: 'der Datei',
  fresh: 'neu',
  changedFrom: (before) => `vorher ${before}`,
  stack: 'Aufgerufen von',
  frame: (name, line) => `${functionName(name)}, Zeile ${line}`,
  more: (n) => `und ${n} weitere`,
  printed: 'Bisher ausgegeben',
  nothingPrinted: 'Nichts.',
  printedCut: 'Der Rest der Ausgabe ist nicht aufgehoben.',
  end: 'Wie es endete',
  actual: 'tatsächlich',
  got: 'erhalten, wie die Prüfung es sah',
  expected: 'erwartet',
  verdict: 'die Prüfung sagt',
  nowRight: 'Dieser Aufruf liefert jetzt, was erwartet war.',
  differs: 'Diesmal endete der Aufruf anders als bei der Prüfung.',
  otherCall:
    'Die Prüfung ging nach diesem Aufruf weiter; was sie am Ende erwartete, gehört zu ihrem letzten Aufruf.',
  ranTo,
  answer,
}
