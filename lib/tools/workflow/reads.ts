/** Workflows lie in `.github/workflows`; a lab with a short tree shows one at its root. */
export function reads(path: string): boolean {
  return /^(\.github\/workflows\/[^/]+|ci|workflow)\.ya?ml$/.test(path)
}
