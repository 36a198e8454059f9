import { useId, useRef, useState } from 'react'
import { PasteBox } from '@/components/figures/your-locks/paste-box'
import { refusalWords } from '@/components/figures/your-locks/problem-words'
import { useFileDrop } from '@/components/figures/your-locks/use-file-drop'
import type { Slot } from '@/components/figures/your-locks/use-review'
import { LabButton } from '@/components/lab/lab-button'
import { lockText, maxLockSize } from '@/lib/figures/lock-text'
import { locksText } from '@/lib/messages/figures/your-locks/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly label: string
  readonly slot: Slot
  readonly onSlot: (slot: Slot) => void
}

/** One lock file: dropped, chosen or pasted. */
export function LockSlot({ label, slot, onSlot }: Props) {
  const t = useText(locksText)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [pasting, setPasting] = useState(false)

  const take = async (file: File | undefined) => {
    if (file) onSlot(await read(file))
  }
  const zone = useRef<HTMLElement>(null)
  const over = useFileDrop(zone, (file) => void take(file))
  return (
    <section
      aria-labelledby={id}
      ref={zone}
      className={`grid content-start gap-2 rounded-lg border border-dashed p-3 ${
        over ? 'border-accent bg-accent-soft' : 'border-line-2'
      }`}
    >
      <p id={id} className="text-[14px] font-semibold">
        {label}
      </p>
      <SlotState slot={slot} />
      <input
        ref={input}
        type="file"
        accept=".lock,.toml,text/plain"
        aria-label={t.chooseFor(label)}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = '' // the same file can be chosen again after it was edited
        }}
      />
      <div className="-ml-2 flex flex-wrap gap-1">
        <LabButton look="quiet" onClick={() => input.current?.click()}>
          {t.choose}
        </LabButton>
        <LabButton look="quiet" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t.paste}
        </LabButton>
        {slot.kind !== 'empty' && (
          <LabButton look="quiet" onClick={() => onSlot({ kind: 'empty' })}>
            {t.remove}
          </LabButton>
        )}
      </div>
      {pasting && (
        <PasteBox
          label={label}
          onText={(text) => {
            onSlot(lockText(t.pasted(label), new TextEncoder().encode(text)))
            setPasting(false)
          }}
        />
      )}
    </section>
  )
}

/** A huge file is refused before it is read. */
async function read(file: File): Promise<Slot> {
  const { name, size } = file
  if (size > maxLockSize) return { kind: 'refused', name, why: { kind: 'large', size } }
  try {
    return lockText(name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { kind: 'refused', name, why: { kind: 'unreadable' } }
  }
}

function SlotState({ slot }: { readonly slot: Slot }) {
  const t = useText(locksText)
  if (slot.kind === 'empty') return <p className="text-[14px] text-ink-2">{t.drop}</p>
  if (slot.kind === 'refused')
    return (
      <p className="text-[14px] text-fail" role="alert">
        {refusalWords(t, slot)}
      </p>
    )
  const lines = slot.text.split('\n').length
  return (
    <p className="text-[14px] [overflow-wrap:anywhere]">
      <span className="font-mono text-[13px]">
        {slot.example ? t.exampleOf(slot.name) : slot.name}
      </span>{' '}
      <span className="text-ink-2">{t.lines(lines)}</span>
    </p>
  )
}
