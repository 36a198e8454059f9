import { diffLines, type ChangeObject } from 'diff'
import { ScrollRegion } from './scroll-region'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

const longEnough = 60

/** Two values are easier to read as a difference when both run over lines or are long. */
export function worthADiff(got: string, expected: string): boolean {
  if (got === expected) return false
  const both = (test: (text: string) => boolean) => test(got) && test(expected)
  return both((text) => text.trim().includes('\n')) || both((text) => text.length > longEnough)
}

/** A long value on one line is cut at its commas, so that one changed item is one changed line. */
function asLines(text: string): string {
  const lines = text.includes('\n') ? text : text.replaceAll(', ', ',\n')
  return lines.endsWith('\n') ? lines : `${lines}\n`
}

type Line = { readonly sign: '−' | '+' | ' '; readonly text: string }

export function diffOf(got: string, expected: string): readonly Line[] {
  return diffLines(asLines(got), asLines(expected)).flatMap((part: ChangeObject<string>) => {
    const sign = part.removed ? '−' : part.added ? '+' : ' '
    return part.value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): Line => ({ sign, text }))
  })
}

const looks: Readonly<Record<Line['sign'], string>> = {
  '−': 'bg-fail-soft text-ink before:text-fail',
  '+': 'bg-pass-soft text-ink before:text-pass',
  ' ': 'text-ink-2',
}

export function ValueDiff({ got, expected }: { got: string; expected: string }) {
  const t = useText(benchText)
  return (
    <figure className="mt-2 text-[13px]">
      <figcaption className="flex gap-4 font-medium">
        <span>
          <b className="font-mono text-fail">−</b> {t.fields.got}
        </span>
        <span>
          <b className="font-mono text-pass">+</b> {t.fields.expected}
        </span>
      </figcaption>
      <ScrollRegion
        label={t.difference}
        className="whitespace-pre mt-1 max-h-72 overflow-auto rounded-md border border-line bg-raised py-1.5 font-mono text-[12.5px] leading-relaxed"
      >
        {diffOf(got, expected).map(({ sign, text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines never move
          <div key={index} className={`px-3 ${looks[sign]}`}>
            <span className="sr-only">
              {sign === '−' ? `${t.fields.got}: ` : sign === '+' ? `${t.fields.expected}: ` : ''}
            </span>
            <span aria-hidden className="inline-block w-4 select-none">
              {sign}
            </span>
            {text}
          </div>
        ))}
      </ScrollRegion>
    </figure>
  )
}
