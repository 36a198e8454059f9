import { counting, decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const counted = counting(tags.de)
const number = decimals(tags.de)

export const german: typeof english = {
  text: 'Text',
  type: 'Tippe etwas oder füge es ein',
  examples: 'Beispiele',
  vocabulary: 'Vokabular',
  both: 'Beide',
  inBox: 'In jedem Kästchen',
  views: { text: 'Text', bytes: 'Bytes' },
  ofVocabulary: (name, kilobytes) => `das Vokabular von ${name} (${kilobytes} KB)`,
  more: (n) => `und ${number(n)} weitere, nicht gezeichnet.`,
  part: 'Teil ',
  of: (whole) => `von ${whole}`,
  aCharacter: 'einem Zeichen',
  kept: (units, dropped) =>
    `Behalten: die ersten ${number(units)} Code-Einheiten (UTF-16). Weggelassen: ${number(dropped)}.`,
  halves: (n) =>
    `${counted(n, 'Hälfte', 'Hälften')} eines Surrogatpaars lassen sich in UTF-8 nicht schreiben: gelesen als U+FFFD.`,
  noText: 'Kein Text, keine Token.',
  tally: (tokens, characters, bytes, perToken) =>
    `${counted(tokens, 'Token', 'Token')} für ${counted(characters, 'Zeichen', 'Zeichen')} (${counted(bytes, 'Byte', 'Bytes')}): ${number(perToken, 2)} Zeichen je Token.`,
  parts: (n) => ` ${counted(n, 'Token ist', 'Token sind')} Teil eines Zeichens (gestrichelt).`,
  alone: (n) =>
    ` ${counted(n, 'Token ist', 'Token sind')} beim anderen anders geschnitten (dicker Fuß).`,
  names: {
    english: 'Englisch',
    code: 'Quelltext',
    german: 'Deutsch',
    japanese: 'Japanisch',
    emoji: 'Emojis',
    numbers: 'Zahlen',
    'trailing-space': 'Leerzeichen am Ende',
  },
  looks: {
    english:
      'Ein Leerzeichen gehört zum Wort dahinter. Typografische Apostrophe, Akzente und lange Zahlen kosten mehr, und jedes Vokabular schneidet sie anderswo.',
    code: 'Einrückung: GPT-2 zahlt für jedes Leerzeichen einzeln, cl100k_base hat für Folgen davon einzelne Token.',
    german:
      'Lange Wörter zerfallen in viele Stücke, und die Stücke sind keine Silben: Beide Vokabulare wurden vor allem an englischem Text gelernt.',
    japanese:
      'Die meisten Zeichen sind in UTF-8 drei Bytes. Wo kein Token alle drei enthält, wird ein Zeichen geteilt, und ein Token kann sogar ein Zeichen beenden und das nächste beginnen.',
    emoji:
      'Was wie ein Bild aussieht, sind mehrere Codepunkte mit unsichtbaren Verbindern (U+200D) dazwischen, und jeder ist mehrere Bytes lang.',
    numbers:
      'Ziffern werden von links gruppiert und nicht nach ihrem Wert: 1234567890 wird im einen Vokabular zu 123, 45, 678, 90 und im anderen zu 123, 456, 789, 0.',
    'trailing-space':
      'Das letzte Leerzeichen ist ein eigenes Token. Im Fließtext ist ein Leerzeichen fast immer mit dem Wort dahinter verschmolzen; ein Prompt, der mit einem endet, verlangt also eine Fortsetzung, die das Modell selten gesehen hat.',
  },
}
