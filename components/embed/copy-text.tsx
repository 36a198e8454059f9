import { useState } from 'react'
import { doctorText } from '@/lib/messages/doctor/words'
import { useText } from '@/lib/messages/use-text'

/** Copies, or, where a frame may not write to the clipboard, shows the text selected. */
export function CopyText({ text }: { readonly text: string }) {
  const t = useText(doctorText)
  const [step, setStep] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('not there'))
    written.then(
      () => setStep('copied'),
      () => setStep('refused'),
    )
  }
  return (
    <>
      <button type="button" className="button" data-testid="doctor-copy" onClick={copy}>
        {t.copy}
      </button>
      <span role="status" className="text-sm text-ink-2">
        {step === 'copied' && t.copied}
        {step === 'refused' && t.mayNotCopy}
      </span>
      {step === 'refused' && (
        <textarea
          readOnly
          aria-label={t.asText}
          value={text}
          rows={8}
          ref={selectOnce}
          className="w-full rounded-lg border border-line-2 bg-raised p-3 font-mono text-[13px] leading-normal"
        />
      )}
    </>
  )
}

function selectOnce(area: HTMLTextAreaElement | null): void {
  area?.focus()
  area?.select()
}
