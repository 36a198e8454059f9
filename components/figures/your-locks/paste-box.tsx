import { useState } from 'react'
import { LabButton } from '@/components/lab/lab-button'

type Props = { readonly label: string; readonly onText: (text: string) => void }

export function PasteBox({ label, onText }: Props) {
  const [text, setText] = useState('')
  return (
    <div className="grid gap-2">
      <textarea
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={`${label}: paste its text`}
        rows={5}
        spellCheck={false}
        className="w-full rounded-lg border border-line-2 bg-paper p-2 font-mono text-[12px]"
      />
      <LabButton look="plain" className="justify-self-start" onClick={() => onText(text)}>
        Use this text
      </LabButton>
    </div>
  )
}
