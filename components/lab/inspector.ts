import type { Files } from '@/lib/course/schema'
import type { Diagnostic, Hover, Position } from '@/lib/tools/tool'
import type { LabTools, ToolId } from '@/lib/tools/schema'
import { throttle } from '@/lib/timing/throttle'
import { declared, tools } from '@/lib/tools/tools'
import { progressPause } from './follow-session'
import type { Inspection } from './inspection'
import type { InspectorTools } from './sparing-tools'

/** The real tools, looking at what is being written. The controller speaks to it; so do tests. */
export type Inspector = {
  readonly inspections: () => readonly Inspection[]
  /** Python is there, or will not be: tools no longer take its bandwidth. */
  readonly start: () => void
  /** The learner does something here: heavy tools may load, too. */
  readonly touch: () => void
  /** The text changed: look again after a pause. */
  readonly changed: () => void
  readonly hover: (file: string, at: Position) => Promise<Hover | null>
  /** The file laid out anew; null when it cannot be read, or no tool formats it. Rejects in words. */
  readonly format: (file: string) => Promise<string | null>
  readonly canFormat: (file: string) => boolean
  readonly retry: (tool: ToolId) => void
  readonly dispose: () => void
}

type Parts = {
  readonly lab: { readonly tools: LabTools; readonly files: Files }
  readonly toolbox: InspectorTools
  readonly files: () => Files
  readonly onChange: () => void
}

/**
 * Asks each tool of the lab about the text, one question at a time: what is typed while it
 * thinks is asked about afterwards, all at once. Nothing here can fail a run or a check.
 */
export function createInspector({ lab, toolbox, files, onChange }: Parts): Inspector {
  const ids = declared(lab)
  const watches = new Map(ids.map((id) => [id, new Watch(() => inspect(id), tools[id].pause)]))
  const answers = new Map<ToolId, { found: readonly Diagnostic[]; of: Files }>()
  let started = false
  let touched = false
  let disposed = false

  const kinds = new Map<ToolId, string>()
  const progress = throttle(() => {
    if (!disposed) onChange()
  }, progressPause)
  const unsubscribe = toolbox.subscribe((id, { kind }) => {
    if (!ids.includes(id)) return
    progress.call()
    if (kinds.get(id) !== kind) progress.flush()
    kinds.set(id, kind)
  })
  const mayLoad = (id: ToolId) => started && (touched || !tools[id].onTouch)

  async function inspect(id: ToolId): Promise<void> {
    const settings = lab.tools[id]
    if (disposed || !settings || toolbox.state(id).kind === 'failed') return
    const of = files()
    try {
      const found = await toolbox.ask<'diagnose'>(id, { op: 'diagnose', files: of, settings })
      // Of a text that is no longer there: an answer about the new one follows.
      if (watches.get(id)?.isDue) return
      answers.set(id, { found, of })
    } catch {
      // The toolbox's state says it; what was found before is no longer true.
      answers.delete(id)
    }
    if (!disposed) onChange()
  }

  const wake = () => {
    for (const [id, watch] of watches) {
      if (mayLoad(id) && !answers.has(id)) watch.now()
    }
  }

  return {
    inspections: () =>
      ids.map((tool) => ({
        tool,
        state: toolbox.state(tool),
        found: answers.get(tool)?.found ?? [],
        of: answers.get(tool)?.of ?? null,
      })),
    start: () => {
      if (started) return
      started = true
      wake()
    },
    touch: () => {
      if (touched) return
      touched = true
      wake()
    },
    changed: () => {
      for (const [id, watch] of watches) if (mayLoad(id)) watch.soon()
    },
    hover: async (file, at) => {
      const id = ids.find((tool) => tools[tool].hovers && tools[tool].reads(file))
      const settings = id && lab.tools[id]
      if (!id || !settings || toolbox.state(id).kind !== 'ready') return null
      const request = { op: 'hover', files: files(), settings, file, at } as const
      return toolbox.ask<'hover'>(id, request).catch(() => null)
    },
    format: async (file) => {
      const id = ids.find((tool) => tools[tool].formats && tools[tool].reads(file))
      const settings = id && lab.tools[id]
      if (!id || !settings) return null
      return toolbox.ask<'format'>(id, { op: 'format', files: files(), settings, file })
    },
    canFormat: (file) => ids.some((tool) => tools[tool].formats && tools[tool].reads(file)),
    retry: (tool) => {
      toolbox.retry(tool)
      watches.get(tool)?.now()
    },
    dispose: () => {
      disposed = true
      unsubscribe()
      for (const watch of watches.values()) watch.cancel()
    },
  }
}

/** Runs a job after a pause, and once more when it was asked for while it ran. */
class Watch {
  private timer: ReturnType<typeof setTimeout> | null = null
  private running = false
  private again = false

  constructor(
    private readonly job: () => Promise<void>,
    private readonly pause: number,
  ) {}

  /** The job has been asked for since it began. */
  get isDue(): boolean {
    return this.again || this.timer !== null
  }

  soon(): void {
    this.stopWaiting()
    this.timer = setTimeout(() => this.now(), this.pause)
  }

  now(): void {
    this.stopWaiting()
    if (this.running) this.again = true
    else void this.run()
  }

  cancel(): void {
    this.stopWaiting()
    this.again = false
  }

  private stopWaiting(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private async run(): Promise<void> {
    this.running = true
    await this.job()
    this.running = false
    if (!this.again) return
    this.again = false
    this.now()
  }
}
