import { useId } from 'react'

type Props = {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One line of the defaults list, as a row of radio buttons. */
export function ChoiceGroup({ label, options, chosen, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-mono text-[13px] text-ink-2">{label}</legend>
      <div className="flex rounded-lg border border-line-2 bg-sunken p-0.5">
        {options.map(({ id, name: shown }) => (
          <label
            key={id}
            className="relative flex min-h-9 flex-1 items-center justify-center rounded-md px-2 text-center text-[13px] font-medium text-ink-2 has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-2)] has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {shown}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
