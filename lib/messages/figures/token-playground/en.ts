import { counting, decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const counted = counting(tags.en)
const number = decimals(tags.en)

/** A text, cut by two vocabularies. */
export const english = {
  text: 'Text',
  type: 'Type or paste something',
  examples: 'Examples',
  vocabulary: 'Vocabulary',
  both: 'Both',
  inBox: 'In each box',
  views: { text: 'Text', bytes: 'Bytes' },
  ofVocabulary: (name: string, kilobytes: number) => `the vocabulary of ${name} (${kilobytes} KB)`,
  more: (n: number) => `and ${number(n)} more, not drawn.`,
  part: 'part ',
  of: (whole: string) => `of ${whole}`,
  aCharacter: 'a character',
  kept: (units: number, dropped: number) =>
    `Kept: the first ${number(units)} code units (UTF-16). Left out: ${number(dropped)}.`,
  halves: (n: number) =>
    `${counted(n, 'half', 'halves')} of a surrogate pair cannot be written in UTF-8: read as U+FFFD.`,
  noText: 'No text, no tokens.',
  tally: (tokens: number, characters: number, bytes: number, perToken: number) =>
    `${counted(tokens, 'token', 'tokens')} for ${counted(characters, 'character', 'characters')} (${counted(bytes, 'byte', 'bytes')}): ${number(perToken, 2)} characters a token.`,
  parts: (n: number) => ` ${counted(n, 'token is', 'tokens are')} part of a character (dashed).`,
  alone: (n: number) =>
    ` ${counted(n, 'token is', 'tokens are')} cut differently in the other (thick foot).`,
  names: {
    english: 'English',
    code: 'Code',
    german: 'German',
    japanese: 'Japanese',
    emoji: 'Emoji',
    numbers: 'Numbers',
    'trailing-space': 'Trailing space',
  },
  looks: {
    english:
      'A space belongs to the word behind it. Typographic apostrophes, accents and long numbers cost extra, and each vocabulary cuts them elsewhere.',
    code: 'Indentation: GPT-2 pays for its spaces one by one, while cl100k_base has single tokens for runs of them.',
    german:
      'Long words fall into many pieces, and the pieces are no syllables: both vocabularies were learnt from mostly English text.',
    japanese:
      'Most characters are three bytes in UTF-8. Where no token holds all three, a character is split, and a token may even end one character and begin the next.',
    emoji:
      'What looks like one picture is several code points with invisible joiners (U+200D) between them, and each is several bytes.',
    numbers:
      'Digits are grouped from the left and not by their value: 1234567890 becomes 123, 45, 678, 90 in one vocabulary and 123, 456, 789, 0 in the other.',
    'trailing-space':
      'The last space is a token of its own. In running text a space is nearly always fused to the word behind it, so a prompt that ends in a space asks for a continuation the model has rarely seen.',
  },
}
