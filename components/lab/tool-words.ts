import type { ToolId } from '@/lib/tools/schema'
import type { ToolState } from '@/lib/tools/toolbox'
import { tools } from '@/lib/tools/tools'

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

/** How a tool is, beside its name. */
export function toolWords(id: ToolId, state: ToolState): string {
  switch (state.kind) {
    case 'idle':
      return tools[id].onTouch ? 'starts when you edit' : 'not loaded'
    case 'loading':
      return state.total > 0 && state.loaded < state.total
        ? `${megabytes(state.loaded)} of ${megabytes(state.total)} MB`
        : 'starting …'
    case 'ready':
      return 'ready'
    case 'failed':
      return 'could not be loaded'
  }
}
