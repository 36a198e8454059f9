import type { ToolId } from '@/lib/tools/schema'
import type { ToolState } from '@/lib/tools/toolbox'
import { tools } from '@/lib/tools/tools'
import type { labText } from '@/lib/messages/lab/words'

type Words = Pick<typeof labText.english, 'tool' | 'megabytes'>

/** How a tool is, beside its name. */
export function toolWords({ tool: t, megabytes }: Words, id: ToolId, state: ToolState): string {
  switch (state.kind) {
    case 'idle':
      return tools[id].onTouch ? t.startsOnEdit : t.notLoaded
    case 'loading':
      return state.total > 0 && state.loaded < state.total
        ? t.loading(megabytes(state.loaded), megabytes(state.total))
        : t.starting
    case 'ready':
      return t.ready
    case 'failed':
      return t.failed
  }
}
