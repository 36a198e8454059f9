import { useLayoutEffect, useMemo, useRef } from 'react'
import { highlightToHtml } from '../editor/highlight-code'
import { ScrollRegion } from '../scroll-region'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly file: string
  readonly source: string
  readonly line: number
  readonly failed: boolean
}

/** The file, read only, with the line of this step marked and in view. */
export function CodeView({ file, source, line, failed }: Props) {
  const text = useText(stepText)
  const box = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => highlightToHtml(source, file).split('\n'), [source, file])
  useLayoutEffect(() => {
    const shown = box.current
    const mark = shown?.querySelector<HTMLElement>('[aria-current]')
    if (!shown || !mark || line > lines.length) return
    const top = mark.offsetTop
    // Only this box moves, never the page.
    if (top < shown.scrollTop || top + mark.offsetHeight > shown.scrollTop + shown.clientHeight)
      shown.scrollTop = top - shown.clientHeight / 3
  }, [line, lines])
  return (
    <ScrollRegion
      ref={box}
      label={text.code(file)}
      data-testid="step-code"
      className="step-code overflow-auto -outline-offset-2"
    >
      {lines.map((html, index) => {
        const here = index + 1 === line
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- lines never move
            key={index}
            aria-current={here ? 'step' : undefined}
            data-failed={(here && failed) || undefined}
            className="step-line"
          >
            <span aria-hidden className="step-number">
              {here ? '▸' : ''}
              {index + 1}
            </span>
            {here && <span className="sr-only">{text.current}: </span>}
            {/* Made by our own highlighter, with everything escaped. */}
            <code dangerouslySetInnerHTML={{ __html: html || ' ' }} />
          </div>
        )
      })}
    </ScrollRegion>
  )
}
