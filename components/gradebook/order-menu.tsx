type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: T) => void
}

/** A small menu in the line over the results. */
export function OrderMenu<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
        className="rounded-lg border border-line-2 bg-raised px-2.5 py-1.5"
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
