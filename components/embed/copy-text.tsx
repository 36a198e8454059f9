import { useState } from 'react'

/** Copies, or, where a frame may not write to the clipboard, shows the text selected. */
export function CopyText({ text }: { readonly text: string }) {
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
        Copy as text
      </button>
      <span role="status" className="text-sm text-ink-2">
        {step === 'copied' && 'Copied.'}
        {step === 'refused' && 'This frame may not copy. The text is selected below: press Ctrl+C.'}
      </span>
      {step === 'refused' && (
        <textarea
          readOnly
          aria-label="The findings as text"
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
