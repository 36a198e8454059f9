import type { Verdict } from '@/lib/assign/gradebook/finding'
import type { Files, LabPack } from '@/lib/course/schema'
import { judgeSubmission } from '@/lib/grading/judge-submission'
import { overStarter } from '@/lib/grading/over-starter'
import { browserPlatform } from '@/lib/kernel/browser-platform'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { Kernel } from '@/lib/kernel/kernel'
import type { Platform } from '@/lib/kernel/platform'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { MemoryBudget } from '@/lib/kernel/memory/budget'
import { pageMemory } from '@/lib/kernel/memory/page-memory'
import { basePath } from '@/lib/site/base-path'
import { browserToolPlatform } from '@/lib/tools/browser-platform'
import { Toolbox } from '@/lib/tools/toolbox'
import { fetchPack } from './fetch-pack'

export type Question = {
  readonly lab: string
  readonly files: Files
  readonly seed?: number
}

/** One judge with its sandboxes. It judges one thing at a time. */
export type Lane = {
  /** Null when aborted. */
  judge(question: Question, signal: AbortSignal): Promise<Verdict | null>
  dispose(): void
}

export type Lanes = { readonly all: readonly Lane[]; dispose(): void }

/** How many judges work side by side: each takes two interpreters, some 150 MB. */
export function laneCount(cores: number, memoryGb: number | undefined, isShort: boolean): number {
  const most = isShort || (memoryGb ?? 4) < 4 ? 1 : 4
  return Math.max(1, Math.min(most, cores))
}

/** Judges that share what they download. */
export function openLanes(
  runtime: RuntimeManifest,
  labs: ReadonlySet<string>,
  count: number,
): Lanes {
  const platforms = new Map<boolean, Platform>()
  const built: Partial<LabPack['builtTools']> = {}
  const toolbox = new Toolbox(browserToolPlatform(built, `${basePath}/`))

  const platformFor = (packages: boolean): Platform => {
    const known =
      platforms.get(packages) ?? shared(browserPlatform(runtime, `${basePath}/`, { packages }))
    platforms.set(packages, known)
    return known
  }
  const loadPack = async (lab: string): Promise<LabPack> => {
    const pack = await fetchPack(lab)
    Object.assign(built, pack.builtTools)
    return pack
  }
  const all = Array.from({ length: count }, () => openLane(platformFor, loadPack, labs, toolbox))
  return {
    all,
    dispose: () => {
      for (const lane of all) lane.dispose()
      toolbox.dispose()
    },
  }
}

function openLane(
  platformFor: (packages: boolean) => Platform,
  loadPack: (lab: string) => Promise<LabPack>,
  labs: ReadonlySet<string>,
  tools: Toolbox,
): Lane {
  // Its own: lanes of one page must not end each other's judges.
  const memory = new MemoryBudget(pageMemory().why)
  let current: { readonly packages: boolean; readonly kernel: Kernel } | null = null
  const dispose = () => {
    current?.kernel.dispose()
    current = null
  }
  const kernelFor = (packages: boolean): Kernel => {
    // One kind at a time: both would take twice the memory.
    if (current && current.packages !== packages) dispose()
    current ??= { packages, kernel: new Kernel(platformFor(packages), memory) }
    return current.kernel
  }
  return {
    judge: async ({ lab, files, seed }, signal) => {
      if (!labs.has(lab)) return { kind: 'stopped', reason: { is: 'noLab', of: [lab] } }
      try {
        const pack = await loadPack(lab)
        return await judgeSubmission(
          gradingKernel(kernelFor(pack.packages.length > 0)),
          pack,
          {
            files: overStarter(pack, files),
            standIns: pack.modules,
            packages: pack.builtPackages,
            tools,
            ...(seed === undefined ? {} : { seed }),
          },
          signal,
        )
      } catch (error) {
        return { kind: 'stopped', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    dispose,
  }
}

/** Downloads and makes a snapshot once for all kernels; a failure is not kept. */
function shared(platform: Platform): Platform {
  let assets: ReturnType<Platform['loadAssets']> | null = null
  let better: ReturnType<NonNullable<Platform['improve']>> | null = null
  return {
    spawn: () => platform.spawn(),
    forget: async () => {
      assets = null
      await platform.forget?.()
    },
    improve: async (given, mayWork) => {
      better ??= platform.improve?.(given, mayWork) ?? null
      const improved = await better
      if (improved) assets = Promise.resolve(improved)
      return improved
    },
    loadAssets: (onProgress) => {
      assets ??= platform.loadAssets(onProgress)
      assets.catch(() => (assets = null))
      return assets
    },
  }
}
