export type Example = {
  readonly id: string
  readonly name: string
  readonly text: string
  /** What to look at. */
  readonly look: string
}

/** The first is the one that is encoded at build. */
export const examples = [
  {
    id: 'english',
    name: 'English',
    text: 'Tokenization isn’t reading: 1234567 characters, or a naïve café, become numbers.',
    look: 'A space belongs to the word behind it. Typographic apostrophes, accents and long numbers cost extra, and each vocabulary cuts them elsewhere.',
  },
  {
    id: 'code',
    name: 'Code',
    text: 'def mean(xs):\n    total = sum(xs)\n    return total / len(xs)\n',
    look: 'Indentation: GPT-2 pays for its spaces one by one, while cl100k_base has single tokens for runs of them.',
  },
  {
    id: 'german',
    name: 'German',
    text: 'Donaudampfschifffahrtsgesellschaft, Überraschung und Straßenbahnhaltestelle.',
    look: 'Long words fall into many pieces, and the pieces are no syllables: both vocabularies were learnt from mostly English text.',
  },
  {
    id: 'japanese',
    name: 'Japanese',
    text: '東京は日本の首都です。今日はいい天気ですね。',
    look: 'Most characters are three bytes in UTF-8. Where no token holds all three, a character is split, and a token may even end one character and begin the next.',
  },
  {
    id: 'emoji',
    name: 'Emoji',
    text: '👩‍👩‍👧 says 👍🏽 and 🏳️‍🌈',
    look: 'What looks like one picture is several code points with invisible joiners (U+200D) between them, and each is several bytes.',
  },
  {
    id: 'numbers',
    name: 'Numbers',
    text: '3.14159 + 2026-11-24 = 1234567890',
    look: 'Digits are grouped from the left and not by their value: 1234567890 becomes 123, 45, 678, 90 in one vocabulary and 123, 456, 789, 0 in the other.',
  },
  {
    id: 'trailing-space',
    name: 'Trailing space',
    text: 'Once upon a time ',
    look: 'The last space is a token of its own. In running text a space is nearly always fused to the word behind it, so a prompt that ends in a space asks for a continuation the model has rarely seen.',
  },
] as const satisfies readonly Example[]
