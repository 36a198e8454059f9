import { Choice } from '@/components/figures/parts/choice'
import { formatIds, formats, type FormatId } from '@/lib/figures/chat-template-formats'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly label: string
  readonly chosen: FormatId
  readonly onChoose: (id: FormatId) => void
}

const options = formatIds.map((id) => ({ id, name: formats[id].name }))

export function FormatChoice({ label, chosen, onChoose }: Props) {
  const t = useText(chatText)
  return (
    <div>
      <Choice label={label} options={options} chosen={chosen} onChoose={onChoose} />
      <p className="mt-1 text-[13px] text-ink-2">{t.like[chosen]}</p>
    </div>
  )
}
