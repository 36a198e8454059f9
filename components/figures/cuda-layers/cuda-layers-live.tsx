'use client'

import { useState } from 'react'
import { Cake } from '@/components/figures/cuda-layers/cake'
import { describeVerdict } from '@/components/figures/cuda-layers/sentence'
import { CodeText } from '@/components/ui/code-text'
import { verdictOn } from '@/lib/figures/cuda-layers'
import { drivers, gpus, wheels, type Toolkit } from '@/lib/figures/cuda-layers-data'
import { layersText } from '@/lib/messages/figures/cuda-layers/words'
import { useText } from '@/lib/messages/use-text'

const start = {
  gpu: gpus.find(({ id }) => id === 'a100'),
  driver: drivers.find(({ branch }) => branch === 535),
  wheel: wheels.find(({ id }) => id === 'cu128'),
}

/** Four layers with a choice in each but the runtime, which comes with the wheel. */
export function CudaLayersLive() {
  const t = useText(layersText)
  const [gpu, setGpu] = useState(start.gpu)
  const [driver, setDriver] = useState(start.driver)
  const [wheel, setWheel] = useState(start.wheel)
  const [toolkit, setToolkit] = useState<Toolkit>('11.8')
  const [contained, setContained] = useState(false)
  if (!gpu || !driver || !wheel) return null

  const stack = { gpu, driver, wheel }
  const verdict = verdictOn(stack)
  const { tone, word, sentence } = describeVerdict(t, stack, verdict)
  return (
    <div className="grid gap-4" lang={t.lang}>
      <label className="flex min-h-8 w-fit cursor-pointer items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={contained}
          onChange={() => setContained(!contained)}
          className="size-4 accent-(--accent)"
        />
        {t.contain}
      </label>
      <Cake
        {...stack}
        {...{ verdict, toolkit, contained }}
        onGpu={setGpu}
        onDriver={setDriver}
        onWheel={setWheel}
        onToolkit={setToolkit}
      />
      <div role="status" className={`rounded-lg px-4 py-3 text-[15px] leading-normal ${tone}`}>
        <b className="font-semibold">{word}</b> <CodeText text={sentence} />
        {contained && (verdict.kind === 'compat' ? t.packageInside : t.noChange)}
      </div>
    </div>
  )
}
