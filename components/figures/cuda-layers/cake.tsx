import { Gate } from '@/components/figures/cuda-layers/gate'
import { Layer } from '@/components/figures/cuda-layers/layer'
import { Pick } from '@/components/figures/cuda-layers/pick'
import {
  codeGate,
  driverGate,
  gpuLine,
  runtimeLine,
} from '@/components/figures/cuda-layers/sentence'
import { dotted, type Stack, type Verdict } from '@/lib/figures/cuda-layers'
import {
  drivers,
  gpus,
  toolkits,
  wheels,
  type Driver,
  type Gpu,
  type Toolkit,
  type Wheel,
} from '@/lib/figures/cuda-layers-data'
import { layersText } from '@/lib/messages/figures/cuda-layers/words'
import { useText } from '@/lib/messages/use-text'

type Props = Stack & {
  readonly verdict: Verdict
  readonly toolkit: Toolkit
  readonly contained: boolean
  readonly onGpu: (gpu: Gpu) => void
  readonly onDriver: (driver: Driver) => void
  readonly onWheel: (wheel: Wheel) => void
  readonly onToolkit: (toolkit: Toolkit) => void
}

/** The layers from the framework down to the GPU, with what is asked between them. */
export function Cake({ gpu, driver, wheel, verdict, toolkit, contained, ...on }: Props) {
  const t = useText(layersText)
  return (
    <ol aria-label={t.layers} className="grid">
      <li
        className={`grid gap-1 rounded-xl border-2 p-1.5 ${contained ? 'border-accent' : 'border-transparent'}`}
      >
        {contained && <p className="px-2 text-[13px] font-medium text-accent">{t.inside}</p>}
        <Layer name={t.framework}>
          <Pick
            label={t.wheel}
            all={wheels}
            chosen={wheel}
            show={(w) => w.name}
            onPick={on.onWheel}
          />
        </Layer>
        <Layer name={t.runtime}>{runtimeLine(t, wheel)}</Layer>
      </li>
      <Gate {...driverGate(t, { gpu, driver, wheel }, verdict)} />
      <li className="grid gap-1.5 px-2 sm:grid-cols-[1fr_auto]">
        <Layer name={t.driver}>
          <Pick
            label={t.branch}
            all={drivers}
            chosen={driver}
            show={(d) => String(d.branch)}
            onPick={on.onDriver}
          />
          <span>{t.speaks(dotted(driver.speaks))}</span>
        </Layer>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-2 px-3 py-2 text-[13px] text-ink-2">
          <span>{t.toolkit}</span>
          <Pick
            label={t.toolkit}
            all={toolkits}
            chosen={toolkit}
            show={String}
            onPick={on.onToolkit}
          />
          <span>{t.notAsked}</span>
        </div>
      </li>
      <Gate {...codeGate(t, { gpu, driver, wheel }, verdict)} />
      <li className="px-2">
        <Layer name={t.gpu}>
          <Pick label={t.gpu} all={gpus} chosen={gpu} show={(g) => g.name} onPick={on.onGpu} />
          <span>{gpuLine(t, gpu)}</span>
        </Layer>
      </li>
    </ol>
  )
}
