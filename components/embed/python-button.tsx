import { useState } from 'react'
import type { PythonRun } from '@/lib/embed/doctor/facts'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { doctorText } from '@/lib/messages/doctor/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly runtime: RuntimeManifest
  readonly onResult: (result: PythonRun) => void
}

/** Starts Python in this frame: 20 MB, so only when asked. */
export function PythonButton({ runtime, onResult }: Props) {
  const t = useText(doctorText)
  const [step, setStep] = useState<'idle' | 'busy' | 'done'>('idle')
  const start = async () => {
    setStep('busy')
    // A chunk of its own: most visits to this page need no kernel.
    const { tryPython } = await import('./try-python')
    onResult(await tryPython(runtime))
    setStep('done')
  }
  return (
    <button
      type="button"
      className="button button-go aria-disabled:opacity-45"
      data-testid="doctor-python"
      aria-disabled={step === 'busy' || undefined}
      onClick={() => {
        if (step !== 'busy') void start()
      }}
    >
      {step === 'busy' ? t.starting : step === 'done' ? t.again : t.start}
    </button>
  )
}
