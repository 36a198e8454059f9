/** dockerfile-ast asks Node's `Buffer` for the bytes of a letter; a browser's worker has none. */
export function provideBuffer(): void {
  const scope = globalThis as { Buffer?: unknown }
  scope.Buffer ??= { from: (text: string) => new TextEncoder().encode(text) }
}
