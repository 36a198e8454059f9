import { loadLab } from '@/lib/course/load'
import type { Files, Lab } from '@/lib/course/schema'
import type { GradeOptions, GradingKernel } from '@/lib/grading/grade'
import { overStarter } from '@/lib/grading/over-starter'
import { confinedSandboxes } from '@/lib/kernel/confined'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { Kernel } from '@/lib/kernel/kernel'
import { nodePlatform } from '@/lib/kernel/node-platform'
import { missingAmong, readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'

/** A judge for one lab, and all that it grades with but the submission. */
export type LabBench = {
  readonly lab: Lab
  readonly kernel: GradingKernel
  readonly optionsFor: (files: Files) => Omit<GradeOptions, 'seed' | 'signal' | 'onCheck'>
}

/** Judges in Node: the submission in a confined child, unless it is `trusted`. */
export class Benches {
  private readonly kernels = new Map<boolean, Promise<Kernel>>()
  private readonly labs = new Map<string, Promise<LabBench>>()
  private readonly tools: Promise<Toolbox>

  constructor(private readonly trusted: boolean) {
    this.tools = nodeToolPlatform().then((platform) => new Toolbox(platform))
  }

  for(lab: string): Promise<LabBench> {
    const known = this.labs.get(lab) ?? this.open(lab)
    this.labs.set(lab, known)
    return known
  }

  async dispose(): Promise<void> {
    for (const kernel of await Promise.all(this.kernels.values())) kernel.dispose()
    ;(await this.tools).dispose()
  }

  private async open(id: string): Promise<LabBench> {
    const lab = await loadLab(id)
    const packages = await readLabPackages(lab.packages)
    for (const missing of missingAmong(packages)) console.error(`without ${missing}`)
    const own = gradingKernel(await this.kernelFor(packages.length > 0))
    const kernel = this.trusted ? own : { ...own, openSandbox: await confinedSandboxes() }
    const standIns = await readStandIns(lab.standIns)
    const tools = await this.tools
    return {
      lab,
      kernel,
      optionsFor: (files) => ({ files: overStarter(lab, files), standIns, packages, tools }),
    }
  }

  private kernelFor(packages: boolean): Promise<Kernel> {
    const known =
      this.kernels.get(packages) ??
      nodePlatform({ packages }).then((platform) => new Kernel(platform))
    this.kernels.set(packages, known)
    return known
  }
}
