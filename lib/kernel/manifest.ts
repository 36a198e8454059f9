/** What `scripts/build-runtime.ts` made: the folder public/runtime/<hash> and its sizes in bytes. */
export type RuntimeManifest = {
  hash: string
  files: Record<string, number>
}
