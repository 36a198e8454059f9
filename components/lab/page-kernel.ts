import { browserPlatform } from '@/lib/kernel/browser-platform'
import { Kernel } from '@/lib/kernel/kernel'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { basePath } from '@/lib/site/base-path'

let kernel: Kernel | null = null

/** One kernel for all labs of a page: they share the downloads, the spare and the judge. */
export function pageKernel(runtime: RuntimeManifest): Kernel {
  kernel ??= new Kernel(browserPlatform(runtime, `${basePath}/`))
  return kernel
}
