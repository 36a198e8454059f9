export function readAncestors(text: string | undefined): readonly string[]
export function mayFrame(sources: readonly string[], origin: string, own: string): boolean
