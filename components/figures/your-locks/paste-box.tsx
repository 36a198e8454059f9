import { useState } from 'react'
import { LabButton } from '@/components/lab/lab-button'
import { locksText } from '@/lib/messages/figures/your-locks/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly label: string; readonly onText: (text: string) => void }

export function PasteBox({ label, onText }: Props) {
  const t = useText(locksText)
  const [text, setText] = useState('')
  return (
    <div className="grid gap-2">
      <textarea
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t.pasteFor(label)}
        rows={5}
        spellCheck={false}
        className="w-full rounded-lg border border-line-2 bg-paper p-2 font-mono text-[12px]"
      />
      <LabButton look="plain" className="justify-self-start" onClick={() => onText(text)}>
        {t.useText}
      </LabButton>
    </div>
  )
}
