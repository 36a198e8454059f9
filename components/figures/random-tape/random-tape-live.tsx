'use client'

import { useState } from 'react'
import { LoopChoice, SeedField } from '@/components/figures/random-tape/controls'
import { Layer } from '@/components/figures/random-tape/layer'
import { describeTape } from '@/components/figures/random-tape/sentence'
import { TapeRow, type Cell } from '@/components/figures/random-tape/tape-row'
import {
  linearInit,
  loops,
  numpyUniform,
  publishedCuda,
  tapeWords,
  torchUniform,
  type Loop,
} from '@/lib/figures/random-tape'
import { tapeText } from '@/lib/messages/figures/random-tape/words'
import { useText } from '@/lib/messages/use-text'

/** Enough for a shuffle, the layer's eight numbers, and the head behind them. */
const shown = 14
const short = (number: number) => number.toFixed(4).replace('0.', '.')

/** One tape of words, read by torch and by NumPy; a loop over the data moves torch's head. */
export function RandomTapeLive() {
  const t = useText(tapeText)
  const [written, setWritten] = useState('42')
  const [seed, setSeed] = useState(42)
  const [loop, setLoop] = useState<Loop>('none')
  const [drawn, setDrawn] = useState(3)

  const words = tapeWords(seed, shown)
  const start = loops[loop]
  const layer = linearInit(words.slice(start), 3, 2)
  const torch = words.map((word, i) => ({
    word: i + 1,
    value: short(torchUniform(word)),
    reader: readerOf(i, start),
    head: i === start + 8,
  }))
  const pairs = Array.from({ length: shown / 2 }, (_, i) =>
    numpyUniform(words[2 * i] ?? 0, words[2 * i + 1] ?? 0),
  )
  const numpy = pairs.map((number, i) => ({
    word: 2 * i + 1,
    value: short(number),
    reader: i < drawn ? ('read' as const) : ('none' as const),
    head: i === drawn,
  }))

  const write = (text: string) => {
    setWritten(text)
    if (isSeed(text)) setSeed(Number(text))
  }
  return (
    <div className="grid gap-5" lang={t.lang}>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <SeedField written={written} valid={isSeed(written)} onWrite={write} />
        <LoopChoice loop={loop} onChoose={setLoop} />
        <NumpyDraws drawn={drawn} onDraw={setDrawn} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus */}
      <div className="overflow-x-auto pb-1" role="group" aria-label={t.tape} tabIndex={0}>
        <table className="border-separate border-spacing-x-0.5 border-spacing-y-1 text-[13px]">
          <caption className="sr-only">{t.caption(shown, seed)}</caption>
          <thead>
            <tr>
              <th scope="row" className="sticky left-0 bg-raised pr-2 text-left font-normal">
                {t.word}
              </th>
              {torch.map(({ word }) => (
                <th key={word} scope="col" className="font-normal text-ink-3 tabular-nums">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TapeRow name="torch" cells={torch} />
            <TapeRow name="numpy" cells={numpy} span={2} />
            <TapeRow name="CUDA" cells={cudaCells(seed)} />
          </tbody>
        </table>
      </div>
      <p className="text-[13px] text-ink-2">{t.cuda}</p>
      <Layer layer={layer} said={describeTape(t, seed, loop, layer, pairs.slice(0, drawn))} />
    </div>
  )
}

function NumpyDraws(props: { readonly drawn: number; readonly onDraw: (drawn: number) => void }) {
  const t = useText(tapeText)
  const { drawn, onDraw } = props
  return (
    <div role="group" aria-label={t.numpyHead}>
      <p className="mb-1.5 text-[13px] font-medium text-ink-2">{t.numpyHead}</p>
      <div className="flex gap-2">
        <button
          type="button"
          className="button"
          disabled={drawn === shown / 2}
          onClick={() => onDraw(drawn + 1)}
        >
          np.random.rand()
        </button>
        <button type="button" className="button" disabled={drawn === 0} onClick={() => onDraw(0)}>
          {t.rewind}
        </button>
      </div>
    </div>
  )
}

function readerOf(index: number, start: number): Cell['reader'] {
  if (index < start) return 'loop'
  if (index < start + 6) return 'weight'
  return index < start + 8 ? 'bias' : 'none'
}

function cudaCells(seed: number): Cell[] {
  return Array.from({ length: shown }, (_, i) => {
    const number = seed === 42 ? publishedCuda[i] : undefined
    return { word: i + 1, value: number === undefined ? '' : short(number), reader: 'none' }
  })
}

function isSeed(text: string): boolean {
  return /^\d{1,10}$/.test(text.trim()) && Number(text) < 2 ** 32
}
