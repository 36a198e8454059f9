export type Example = {
  readonly id: string
  readonly text: string
}

/** The first is the one that is encoded at build. */
export const examples = [
  {
    id: 'english',
    text: 'Tokenization isn’t reading: 1234567 characters, or a naïve café, become numbers.',
  },
  {
    id: 'code',
    text: 'def mean(xs):\n    total = sum(xs)\n    return total / len(xs)\n',
  },
  {
    id: 'german',
    text: 'Donaudampfschifffahrtsgesellschaft, Überraschung und Straßenbahnhaltestelle.',
  },
  {
    id: 'japanese',
    text: '東京は日本の首都です。今日はいい天気ですね。',
  },
  {
    id: 'emoji',
    text: '👩‍👩‍👧 says 👍🏽 and 🏳️‍🌈',
  },
  {
    id: 'numbers',
    text: '3.14159 + 2026-11-24 = 1234567890',
  },
  {
    id: 'trailing-space',
    text: 'Once upon a time ',
  },
] as const satisfies readonly Example[]
