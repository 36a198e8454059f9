import type { Linear } from '@/lib/figures/random-tape'

/** The layer that was made, and in words what moved it. */
export function Layer({ layer, said }: { readonly layer: Linear; readonly said: string }) {
  return (
    <div className="grid items-start gap-x-8 gap-y-3 border-t border-line pt-4 sm:grid-cols-[auto_1fr]">
      <pre className="m-0 overflow-x-auto font-mono text-[13px] leading-relaxed">
        {`nn.Linear(3, 2).weight\n${layer.weight.map(row).join('\n')}`}
      </pre>
      <p role="status" className="text-[15px] leading-normal">
        {said}
      </p>
    </div>
  )
}

const row = (numbers: readonly number[]) =>
  numbers.map((number) => number.toFixed(4).padStart(8)).join('')
