'use client'

import { useState } from 'react'
import {
  cards,
  gpuCounts,
  micros,
  numbers,
  precisions,
  type Card,
} from '@/components/figures/memory-stack/choices'
import { describeStack } from '@/components/figures/memory-stack/sentence'
import { StackBar } from '@/components/figures/memory-stack/stack-bar'
import { named } from '@/components/figures/parts/named'
import { Choice } from '@/components/figures/parts/choice'
import { stackOf, type Precision } from '@/lib/figures/memory-stack'
import { stackText } from '@/lib/messages/figures/memory-stack/words'
import { useText } from '@/lib/messages/use-text'

/** The memory of one GPU while a 7B model is trained, and the switches that change it. */
export function MemoryStackLive() {
  const t = useText(stackText)
  const [precision, setPrecision] = useState<Precision>('mixed')
  const [micro, setMicro] = useState<(typeof micros)[number]>('2')
  const [gpus, setGpus] = useState<(typeof gpuCounts)[number]>('8')
  const [card, setCard] = useState<Card>('80')
  const [checkpointing, setCheckpointing] = useState(false)

  const job = { precision, micro: Number(micro), checkpointing, gpus: Number(gpus) }
  return (
    <div className="grid gap-5" lang={t.lang}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Choice label={t.card} options={cards} chosen={card} onChoose={setCard} />
        <Choice
          label={t.precision}
          options={named(precisions, t.precisions)}
          chosen={precision}
          onChoose={setPrecision}
        />
        <Choice label={t.micro} options={numbers(micros)} chosen={micro} onChoose={setMicro} />
        <Choice label={t.gpus} options={numbers(gpuCounts)} chosen={gpus} onChoose={setGpus} />
        <label className="flex min-h-10 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={checkpointing}
            onChange={() => setCheckpointing(!checkpointing)}
            className="size-4 accent-(--accent)"
          />
          {t.checkpoint}
        </label>
      </div>
      <StackBar stack={stackOf(job)} gpuGb={Number(card)} />
      <p role="status" className="text-[15px] leading-normal">
        {describeStack(t, job, Number(card))}
      </p>
    </div>
  )
}
