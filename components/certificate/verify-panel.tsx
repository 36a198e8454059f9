'use client'

import { useState } from 'react'
import { Section } from '@/components/progress/section'
import { AppLink } from '@/components/ui/app-link'
import { FileButton } from '@/components/ui/file-button'
import { compareHandIn, type Comparison } from '@/lib/assign/canonical-hand-in'
import { limits } from '@/lib/assign/hand-in'
import { reasonIn } from '@/lib/assign/reason'
import { reasonsText } from '@/lib/messages/reasons/words'
import { certificateText } from '@/lib/messages/certificate/words'
import { useText } from '@/lib/messages/use-text'

type Told = { readonly good: boolean; readonly words: string }

/** Holds a hand-in against the hash on a certificate; all of it happens here. */
export function VerifyPanel() {
  const text = useText(certificateText)
  const [printed, setPrinted] = useState('')
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  async function compare() {
    if (file && file.size > limits.fileBytes) return setTold(bad(text.tooLarge))
    const handIn = file ? await file.text() : pasted
    if (handIn.trim() === '') return setTold(bad(text.missing))
    setTold(wordsFor(await compareHandIn(handIn, printed)))
  }

  return (
    <div id="verify" className="certificate-around scroll-mt-20">
      <Section title={text.verify}>
        <form
          className="grid gap-4 text-[0.9375rem]"
          data-testid="verify"
          onSubmit={(event) => {
            event.preventDefault()
            void compare()
          }}
        >
          <p className="max-w-[38rem] text-ink-2">{text.verifyLede}</p>
          <label className="grid gap-1 font-medium">
            {text.printed}
            <input
              value={printed}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setPrinted(event.target.value)}
              className="min-h-10 w-full rounded-lg border border-line-2 bg-paper px-3 font-mono text-sm font-normal"
            />
          </label>
          <div className="flex flex-wrap items-center gap-3">
            <FileButton
              label={text.file}
              accept=".json,.txt,application/json,text/plain"
              onFiles={([chosen]) => setFile(chosen ?? null)}
            />
            {file && <span>{text.ready(file.name)}</span>}
          </div>
          <label className="grid gap-1 font-medium">
            {text.pasted}
            <textarea
              rows={4}
              value={pasted}
              onChange={(event) => {
                setPasted(event.target.value)
                setFile(null)
              }}
              className="w-full rounded-lg border border-line-2 bg-paper p-3 font-mono text-[13px] font-normal"
            />
          </label>
          <div>
            <button type="submit" className="button">
              {text.compare}
            </button>
          </div>
          <p role="status" className={told?.good ? 'text-pass' : 'text-fail'}>
            {told?.words}
          </p>
          <p className="text-ink-2">
            {text.judge}{' '}
            <AppLink href="/teach/gradebook" className="underline underline-offset-4">
              {text.gradebook}
            </AppLink>
            .
          </p>
        </form>
      </Section>
    </div>
  )
}

const bad = (words: string): Told => ({ good: false, words })

function wordsFor(result: Comparison): Told {
  const text = certificateText.current()
  switch (result.kind) {
    case 'same':
    case 'resaved':
      return { good: true, words: text.results[result.kind](result.name) }
    case 'other':
      return bad(text.results.other(result.name))
    case 'refused':
      return bad(text.refused(reasonIn(reasonsText.current(), result.reason)))
    case 'not-a-hash':
    case 'no-hashes':
      return bad(text.results[result.kind])
  }
}
