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
  return (
    <ol aria-label="The layers, from the top" className="grid">
      <li
        className={`grid gap-1 rounded-xl border-2 p-1.5 ${contained ? 'border-accent' : 'border-transparent'}`}
      >
        {contained && (
          <p className="px-2 text-[13px] font-medium text-accent">inside the container’s image</p>
        )}
        <Layer name="Framework">
          <Pick
            label="Wheel"
            all={wheels}
            chosen={wheel}
            show={(w) => w.name}
            onPick={on.onWheel}
          />
        </Layer>
        <Layer name="Runtime, in the wheel">{runtimeLine(wheel)}</Layer>
      </li>
      <Gate {...driverGate({ gpu, driver, wheel }, verdict)} />
      <li className="grid gap-1.5 px-2 sm:grid-cols-[1fr_auto]">
        <Layer name="Driver, on the host">
          <Pick
            label="Driver branch"
            all={drivers}
            chosen={driver}
            show={(d) => String(d.branch)}
            onPick={on.onDriver}
          />
          <span>speaks CUDA {dotted(driver.speaks)}</span>
        </Layer>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-2 px-3 py-2 text-[13px] text-ink-2">
          <span>Host toolkit</span>
          <Pick
            label="Host toolkit"
            all={toolkits}
            chosen={toolkit}
            show={String}
            onPick={on.onToolkit}
          />
          <span>not asked</span>
        </div>
      </li>
      <Gate {...codeGate({ gpu, driver, wheel }, verdict)} />
      <li className="px-2">
        <Layer name="GPU">
          <Pick label="GPU" all={gpus} chosen={gpu} show={(g) => g.name} onPick={on.onGpu} />
          <span>{gpuLine(gpu)}</span>
        </Layer>
      </li>
    </ol>
  )
}
