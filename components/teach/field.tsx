import { useId, type ReactNode } from 'react'

type Props = {
  readonly legend: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly children: ReactNode
}

/** A titled group of the form, with what is wrong with it. */
export function FieldGroup({ legend, hint, problem, children }: Props) {
  const id = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={problem ? id : undefined}>
      <legend className="mb-1 text-lg font-semibold">{legend}</legend>
      {hint && <p className="mb-3 text-[0.9375rem] text-ink-2">{hint}</p>}
      <div className="grid gap-3 text-[0.9375rem]">{children}</div>
      <p id={id} role="status" className="mt-2 text-sm text-fail empty:mt-0">
        {problem}
      </p>
    </fieldset>
  )
}

export const inputClass =
  'min-h-10 rounded-lg border border-line-2 bg-raised px-3 py-1.5 font-normal'
