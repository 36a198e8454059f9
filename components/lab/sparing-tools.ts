import type { ToolDesk } from '@/lib/grading/tool-question'
import type { MemoryBudget } from '@/lib/kernel/memory/budget'
import type { Toolbox } from '@/lib/tools/toolbox'

/** What looking at the text while it is written needs of the tools. */
export type InspectorTools = Pick<Toolbox, 'state' | 'subscribe' | 'ask' | 'retry'>

/** Where memory is short, tools that look at the text wait until Python has done its work. */
export function patientTools(toolbox: Toolbox, memory: MemoryBudget): InspectorTools {
  return {
    state: (id) => toolbox.state(id),
    subscribe: (listener) => toolbox.subscribe(listener),
    retry: (id) => toolbox.retry(id),
    ask: async (id, request) => {
      for (;;) {
        await untilFree(memory)
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

function untilFree(memory: MemoryBudget): Promise<void> {
  if (isFree(memory)) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = memory.subscribe(() => {
      if (!isFree(memory)) return
      stop()
      resolve()
    })
  })
}
