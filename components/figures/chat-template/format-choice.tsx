import { Choice } from '@/components/figures/parts/choice'
import { formatIds, formats, type FormatId } from '@/lib/figures/chat-template-formats'

type Props = {
  readonly label: string
  readonly chosen: FormatId
  readonly onChoose: (id: FormatId) => void
}

const options = formatIds.map((id) => ({ id, name: formats[id].name }))

export function FormatChoice({ label, chosen, onChoose }: Props) {
  return (
    <div>
      <Choice label={label} options={options} chosen={chosen} onChoose={onChoose} />
      <p className="mt-1 text-[13px] text-ink-2">{formats[chosen].like}</p>
    </div>
  )
}
