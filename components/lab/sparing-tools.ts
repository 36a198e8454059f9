import type { ToolDesk } from '@/lib/grading/tool-question'
import type { MemoryBudget } from '@/lib/kernel/memory/budget'
import type { Toolbox } from '@/lib/tools/toolbox'

/** What looking at the text while it is written needs of the tools. */
export type InspectorTools = Pick<Toolbox, 'state' | 'subscribe' | 'ask' | 'retry'>

/**
 * Tools that look at the text start when Python has done what it was asked, or after `patience`
 * milliseconds: starting takes a tool more of a processor than most programs do. Where memory is
 * short they also look only while Python does nothing, however long that takes.
 */
export function patientTools(
  toolbox: Toolbox,
  memory: MemoryBudget,
  patience = 10_000,
): InspectorTools {
  return {
    state: (id) => toolbox.state(id),
    subscribe: (listener) => toolbox.subscribe(listener),
    retry: (id) => toolbox.retry(id),
    ask: async (id, request) => {
      if (toolbox.state(id).kind === 'idle')
        await Promise.race([until(memory, () => memory.isAtRest), after(patience)])
      for (;;) {
        await until(memory, () => isFree(memory))
        try {
          return await toolbox.ask(id, request)
        } catch (error) {
          // Ended for Python's sake while it was thinking: asked again after.
          if (isFree(memory)) throw error
        }
      }
    },
  }
}

/** Where memory is short, a check has one tool beside it, the one it asked last. */
export function checkDesk(toolbox: Toolbox, memory: MemoryBudget): ToolDesk {
  return {
    ask: (id, request) => {
      if (memory.isShort) toolbox.stopAll(id)
      return toolbox.ask(id, request)
    },
  }
}

const isFree = (memory: MemoryBudget) => !memory.isShort || memory.isAtRest

function until(memory: MemoryBudget, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = memory.subscribe(() => {
      if (!holds()) return
      stop()
      resolve()
    })
  })
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
