/** `Dockerfile`, `gpu.dockerfile`, `Dockerfile.dev`, `Containerfile`, in any folder. */
export function reads(path: string): boolean {
  return /(^|\/)(Dockerfile(\.[^/]+)?|[^/]+\.dockerfile|Containerfile)$/.test(path)
}
