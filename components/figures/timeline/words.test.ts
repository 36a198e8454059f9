import { describe, expect, it } from 'vitest'
import { area } from '@/lib/messages/area'
import { english } from '@/lib/messages/figures/timeline/en'
import { german } from '@/lib/messages/figures/timeline/de'
import type { TimelineEvent } from '@/lib/figures/timeline'
import { dayLabel, monthLabel, monthNames, verdictWords } from './words'

const en = area(english, async () => german).english
const de = { ...german, lang: 'de' } as const

const gpt3: TimelineEvent = {
  id: 'gpt3',
  name: 'GPT-3',
  kind: 'model',
  date: '2020-05-28',
  clue: '',
  meaning: '',
  source: { title: '', url: '' },
}

describe('the timeline in words', () => {
  it('writes months and days as each language does', () => {
    expect([monthLabel(en, 40), dayLabel(en, '2020-05-08')]).toEqual(['May 2020', '8 May 2020'])
    expect([monthLabel(de, 40), dayLabel(de, '2020-05-08')]).toEqual(['Mai 2020', '8. Mai 2020'])
    expect([monthNames(en)[2], monthNames(de)[2], monthNames(de).length]).toEqual([
      'March',
      'März',
      12,
    ])
  })

  it.each([
    [32, '8 months early', '8 Monate zu früh'],
    [41, '1 month late', '1 Monat zu spät'],
    [55, '1 year 3 months late', '1 Jahr 3 Monate zu spät'],
    [64, '2 years late', '2 Jahre zu spät'],
    [40, 'the right month', 'der richtige Monat'],
  ])('says how far month %i is off', (guess, english, german) => {
    expect(verdictWords(en, gpt3, guess)).toBe(english)
    expect(verdictWords(de, gpt3, guess)).toBe(german)
  })
})
