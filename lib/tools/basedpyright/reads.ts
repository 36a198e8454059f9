export const reads = (path: string): boolean => /\.pyi?$/i.test(path)
