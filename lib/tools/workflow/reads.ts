export const reads = (path: string): boolean =>
  /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|^(ci|workflow)\.ya?ml$/.test(path)
