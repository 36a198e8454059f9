type NumberField = {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly unit: string
  readonly onChange: (value: number) => void
}

type Props = {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
  /** A number that belongs to the choice; typing one chooses it. */
  readonly number?: NumberField
}

export function RadioRow({ name, label, checked, onChoose, number }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <label className="flex items-center gap-2.5">
        <input
          type="radio"
          name={name}
          checked={checked}
          onChange={onChoose}
          className="size-4 accent-(--accent)"
        />
        {label}
      </label>
      {number && (
        <span className="flex items-center gap-2 text-ink-2">
          <input
            type="number"
            aria-label={number.label}
            min={1}
            max={number.most}
            value={number.value}
            onChange={(event) => {
              const value = Math.round(event.target.valueAsNumber)
              if (value >= 1 && value <= number.most) number.onChange(value)
            }}
            className="w-20 rounded-lg border border-line-2 bg-raised px-2.5 py-1 text-ink tabular-nums"
          />
          {number.unit}
        </span>
      )}
    </div>
  )
}
