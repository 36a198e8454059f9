import { memo } from 'react'
import type { ToolState } from '@/lib/tools/toolbox'
import { tools } from '@/lib/tools/tools'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import type { LabOutline } from './lab-props'
import type { LabView } from './lab-view'
import { ScrollRegion } from './scroll-region'
import { toolWords } from './tool-words'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'
import { failuresText } from '@/lib/messages/failures/words'
import { sayIn } from '@/lib/messages/saying'

type Props = {
  readonly outline: LabOutline
  readonly active: LabView['active']
  readonly inspections: LabView['inspections']
  readonly act: (action: LabAction) => void
}

const dots: Readonly<Record<ToolState['kind'], string>> = {
  idle: 'border border-ink-3',
  loading: 'bg-care motion-safe:animate-pulse',
  ready: 'bg-pass',
  failed: 'bg-fail',
}

/** The line under the code: how the tools of this lab are, and what can be done with them. */
export const EditorStatus = memo(function EditorStatus(props: Props) {
  const { outline, active, inspections, act } = props
  const t = useText(labText)
  const why = useText(failuresText)
  const shown = outline.tools
  if (shown.length === 0) return null
  const formats = shown.some((id) => tools[id].formats && tools[id].reads(active))
  return (
    <div
      data-testid="lab-tools"
      className="flex h-9 items-center gap-1 border-t border-line bg-sunken pr-1 pl-3 text-[13px] text-ink-2 pointer-coarse:h-11"
    >
      <ScrollRegion label={t.tools} className="min-w-0 flex-1 overflow-x-auto -outline-offset-2">
        <ul className="flex items-center gap-x-4 py-1 whitespace-nowrap">
          {shown.map((id) => {
            const state = inspections.find(({ tool }) => tool === id)?.state ?? idle
            return (
              <li
                key={id}
                data-testid={`tool-${id}`}
                data-state={state.kind}
                title={state.kind === 'failed' ? sayIn(why, state.failure) : undefined}
                className="flex items-center gap-1.5 tabular-nums"
              >
                <span aria-hidden className={`size-2 shrink-0 rounded-full ${dots[state.kind]}`} />
                <span className="font-medium">{tools[id].name}</span>
                <span className={state.kind === 'ready' ? 'sr-only' : 'text-ink-3'}>
                  {toolWords(t, id, state)}
                </span>
                {state.kind === 'failed' && (
                  <button
                    type="button"
                    className="font-semibold text-accent underline-offset-4 hover:underline"
                    onClick={() => act({ kind: 'retry-tool', tool: id })}
                  >
                    {t.tryAgain}
                    <span className="sr-only">{t.toLoad(tools[id].name)}</span>
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      </ScrollRegion>
      <LabButton
        data-testid="lab-format"
        aria-keyshortcuts="Shift+Alt+F"
        title={t.formatKeys}
        off={!formats || outline.frozen === true}
        className="h-[28px] pointer-coarse:h-10"
        onClick={() => act({ kind: 'format' })}
      >
        {t.format}
      </LabButton>
    </div>
  )
})

const idle: ToolState = { kind: 'idle' }
