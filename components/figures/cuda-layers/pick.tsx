type Props<T> = {
  readonly label: string
  readonly all: readonly T[]
  readonly chosen: T
  readonly show: (item: T) => string
  readonly onPick: (item: T) => void
}

/** A native menu over a list of things. */
export function Pick<T>({ label, all, chosen, show, onPick }: Props<T>) {
  return (
    <select
      aria-label={label}
      value={all.indexOf(chosen)}
      onChange={(event) => {
        const item = all[Number(event.target.value)]
        if (item !== undefined) onPick(item)
      }}
      className="h-9 min-w-0 max-w-full rounded-md border border-line-2 bg-paper px-2 font-medium text-ink"
    >
      {all.map((item, index) => (
        <option key={show(item)} value={index}>
          {show(item)}
        </option>
      ))}
    </select>
  )
}
