/** Whether basedpyright has anything to say about a file of this name. */
export function reads(path: string): boolean {
  return path.endsWith('.py') || path.endsWith('.pyi')
}
