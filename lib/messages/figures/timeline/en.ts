import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const number = decimals(tags.en)

/** Cards to put on a line of time; what stands on the cards is the lesson's, in `<en>`. */
export const english = {
  cards: 'Cards to place',
  kindsOf: 'Kinds of cards',
  allKinds: 'All kinds',
  kinds: {
    method: 'Method',
    model: 'Model',
    tool: 'Tool',
    serving: 'Serving',
    governance: 'Governance',
  },
  /** Within a sentence. */
  kindsInText: {
    method: 'method',
    model: 'model',
    tool: 'tool',
    serving: 'serving',
    governance: 'governance',
  },
  how: 'Drag a card onto the axis, or press the card and then the axis. By keyboard: Enter takes a card, the arrow keys move it by months and Page Up and Down by years, Enter lets it go.',
  done: 'Every card is in its place. The list below tells the story.',
  allShown: 'All dates are shown.',
  putBack: 'Put back',
  byMenus: 'Place cards with menus',
  card: 'Card',
  month: 'Month',
  year: 'Year',
  place: 'Place',
  inOrder: 'The timeline, by date',
  youSaid: (month: string, verdict: string) => `You said ${month}: ${verdict}.`,
  youSaidOf: (month: string, verdict: string) => `You said ${month}, ${verdict}.`,
  rightMonth: 'the right month',
  early: (years: number, months: number) => `${span(years, months)} early`,
  late: (years: number, months: number) => `${span(years, months)} late`,
  tryAgain: 'Try again',
  showAll: 'Show all',
  noneOf: (total: number) => `0 of ${total} placed`,
  score: (placed: number, total: number, off: number, close: number) =>
    `${placed} of ${total} placed, off by ${number(off, 1)} months on average, ${close} within half a year`,
}

/** `1 year 3 months`, `8 months` */
function span(years: number, months: number): string {
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const parts = [years && plural(years, 'year'), months && plural(months, 'month')].filter(Boolean)
  return parts.join(' ')
}
