import { useId } from 'react'

type Props<Id extends string> = {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** A row of radio buttons that looks like one switch; it wraps where it does not fit. */
export function Choice<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-[13px] font-medium text-ink-2">{label}</legend>
      <div className="flex flex-wrap rounded-lg border border-line-2 bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.id}
            className="relative flex min-h-9 flex-1 items-center justify-center rounded-md px-3 text-center text-[13px] font-medium whitespace-nowrap text-ink-2 has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-2)] has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
