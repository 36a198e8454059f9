import { DetailsButton, LabResult, Marks, Result, type ToggleProps } from './grade-parts'

const cell = 'border-t border-line py-3 pr-4 align-top tabular-nums'

export function GradeRow({ row, open, onToggle }: ToggleProps) {
  const { entry, labs, looks, waiting } = row
  return (
    <tr data-testid="gradebook-row" data-looks={looks.length} data-waiting={waiting}>
      <th scope="row" className={`${cell} min-w-36 max-w-60 text-left font-semibold break-words`}>
        {entry.handIn.name}
        <Marks row={row} />
      </th>
      {labs.map((one) => (
        <td key={one.lab} className={cell}>
          <LabResult cell={one} />
        </td>
      ))}
      <td className={cell}>
        <Result row={row} />
      </td>
      <td className={cell}>
        <DetailsButton row={row} open={open} onToggle={onToggle} />
      </td>
    </tr>
  )
}
