import type { Step } from '@/lib/kernel/trace/recording'
import { LabButton } from '../lab-button'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import { nextEvent, nextOnLine } from './walk'

type Props = {
  readonly steps: readonly Step[]
  readonly at: number
  readonly onGo: (at: number) => void
}

/** Back and forth one step, by the slider, or to the next place that matters. */
export function StepControls({ steps, at, onGo }: Props) {
  const text = useText(stepText)
  const step = steps[at]
  if (!step) return null
  const last = steps.length - 1
  const jumps = [
    [text.sameLine, nextOnLine(steps, at)],
    [text.nextCall, nextEvent(steps, at, 'call')],
    [text.nextReturn, nextEvent(steps, at, 'return')],
    [text.exception, nextEvent(steps, at, 'exception')],
  ] as const
  return (
    <div className="border-t border-line bg-raised">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1.5 px-3 pt-2">
        <LabButton look="plain" off={at === 0} aria-label={text.first} onClick={() => onGo(0)}>
          ⇤
        </LabButton>
        <LabButton look="plain" off={at === 0} onClick={() => onGo(at - 1)}>
          {text.back}
        </LabButton>
        <LabButton look="go" off={at === last} onClick={() => onGo(at + 1)}>
          {text.forward}
        </LabButton>
        <LabButton look="plain" off={at === last} aria-label={text.last} onClick={() => onGo(last)}>
          ⇥
        </LabButton>
        <input
          type="range"
          aria-label={text.slider}
          aria-valuetext={text.sliderValue(at, steps.length, step)}
          min={0}
          max={last}
          value={at}
          onChange={(event) => onGo(Number(event.target.value))}
          className="h-8 min-w-40 flex-1 accent-(--accent)"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-1 px-3 py-1.5">
        <span className="px-1 text-[13px] text-ink-2">{text.jumpTo}</span>
        {jumps.map(([label, to]) => (
          <LabButton key={label} off={to === null} onClick={() => to !== null && onGo(to)}>
            {label}
          </LabButton>
        ))}
      </div>
    </div>
  )
}
