import { Kernel } from '@/lib/kernel/kernel'
import { nodePlatform } from '@/lib/kernel/node-platform'

/** A plain kernel and one for labs with real packages, each started when it is first needed. */
export class Kernels {
  private readonly started = new Map<boolean, Kernel>()

  async for({ packages }: { packages: boolean }): Promise<Kernel> {
    const kernel = this.started.get(packages) ?? new Kernel(await nodePlatform({ packages }))
    this.started.set(packages, kernel)
    return kernel
  }

  dispose(): void {
    for (const kernel of this.started.values()) kernel.dispose()
  }
}
