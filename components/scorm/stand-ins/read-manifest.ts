import type { RuntimeManifest } from '@/lib/kernel/manifest'

let manifest: RuntimeManifest | null = null

export function provideManifest(own: RuntimeManifest): void {
  manifest = own
}

/** Figures that ask Python read it where the server reads a file. */
export async function readRuntimeManifest(): Promise<RuntimeManifest> {
  if (!manifest) throw new Error('no runtime in this package')
  return manifest
}
