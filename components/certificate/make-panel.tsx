'use client'

import { useState } from 'react'
import { downloadText } from '@/components/progress/download-text'
import { isoDay } from '@/components/progress/times'
import { nameLearner } from '@/lib/progress/store'
import { certificateText } from '@/lib/messages/certificate/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly name: string | undefined; readonly file: string | undefined }

/** The learner's name, then printing and the file. */
export function MakePanel({ name, file }: Props) {
  const text = useText(certificateText)
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? name ?? ''
  return (
    <div className="grid gap-3 text-[0.9375rem]">
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (value.trim()) nameLearner(value.trim())
        }}
      >
        <label className="grid min-w-0 flex-1 basis-64 gap-1 font-medium">
          {text.name}
          <input
            value={value}
            required
            maxLength={120}
            autoComplete="name"
            onChange={(event) => setTyped(event.target.value)}
            className="min-h-10 rounded-lg border border-line-2 bg-paper px-3 font-normal"
          />
        </label>
        <button type="submit" className="button min-h-10">
          {text.save}
        </button>
      </form>
      <p className="text-sm text-ink-2">{name === undefined ? text.noName : text.nameNote}</p>
      {file !== undefined && (
        <>
          <div className="flex flex-wrap gap-3">
            <button type="button" className="button button-go" onClick={() => window.print()}>
              {text.print}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => downloadText(`day-one-certificate-${isoDay(Date.now())}.json`, file)}
            >
              {text.download}
            </button>
          </div>
          <p className="text-sm text-ink-2">{text.keep}</p>
        </>
      )}
    </div>
  )
}
