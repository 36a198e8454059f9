'use client'

import { useMemo } from 'react'
import { encode } from 'uqr'
import { downloadText } from '@/components/progress/download-text'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly text: string; readonly title: string }

/** Always dark on light, with the quiet zone of four modules that scanners want (ISO/IEC 18004). */
export function QrCode({ text, title }: Props) {
  const t = useText(teachText)
  const { size, path } = useMemo(() => drawn(text), [text])
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  return (
    <figure className="grid justify-items-start gap-3">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t.qrCodeOf(title)}
        className="w-full max-w-72 rounded-lg border border-line"
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      <figcaption className="flex flex-wrap items-center gap-3 text-sm text-ink-2">
        <button
          type="button"
          className="button"
          onClick={() => downloadText('day-one-assignment.svg', svg, 'image/svg+xml')}
        >
          {t.saveSvg}
        </button>
        {size > 100 && t.smallSquares}
      </figcaption>
    </figure>
  )
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, path }
}
