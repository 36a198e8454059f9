'use client'

import { useState } from 'react'
import { Choice } from '@/components/figures/parts/choice'
import { GpuSlider } from '@/components/figures/zero-bars/gpu-slider'
import { gpuSizes, models } from '@/components/figures/zero-bars/models'
import { describeStages } from '@/components/figures/zero-bars/sentence'
import { StageBars } from '@/components/figures/zero-bars/stage-bars'
import { zeroText } from '@/lib/messages/figures/zero-bars/words'
import { useText } from '@/lib/messages/use-text'

/** Model states on each GPU at the four stages, for a number of GPUs that one can slide. */
export function ZeroBarsLive() {
  const t = useText(zeroText)
  const [id, setId] = useState<(typeof models)[number]['id']>('paper')
  const [size, setSize] = useState<(typeof gpuSizes)[number]>('80')
  const [exponent, setExponent] = useState(6)

  const model = models.find((each) => each.id === id) ?? models[0]
  const run = { params: model.params, trained: model.trained, gpus: 2 ** exponent }
  return (
    <div className="grid gap-5" lang={t.lang}>
      <Choice
        label={t.model}
        options={models.map((each) => ({ id: each.id, name: t.models[each.id] }))}
        chosen={id}
        onChoose={setId}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <GpuSlider exponent={exponent} onSlide={setExponent} />
        <Choice
          label={t.memory}
          options={gpuSizes.map((gb) => ({ id: gb, name: `${gb} GB` }))}
          chosen={size}
          onChoose={setSize}
        />
      </div>
      <StageBars run={run} gpuGb={Number(size)} />
      <p role="status" className="text-[15px] leading-normal">
        {describeStages(t, run, Number(size))}
      </p>
    </div>
  )
}
