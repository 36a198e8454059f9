/** Whether Ruff has anything to say about a file of this name. Its settings files are read as well. */
export function reads(path: string): boolean {
  return /\.pyi?$/.test(path)
}
