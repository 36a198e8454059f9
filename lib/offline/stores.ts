/** Names in Cache Storage. Sites in several folders of one host share it. */
export const siteStore = (scope: string): string => `day-one-site ${new URL(scope).pathname}`
export const runtimeStore = 'day-one-runtime'
export const toolStore = (tool: string): string => `day-one-${tool}`
/** Keeps runtime files: both kinds of store, and none of the site. */
export const keepsRuntime = (name: string): boolean =>
  name.startsWith('day-one-') && !name.startsWith('day-one-site')

/** The store that has a file below `runtime/`: each tool has its own. */
export function storeOf(path: string): string {
  const [, tool] = /^runtime\/tools\/([^/]+)-[^-/]+\//.exec(path) ?? []
  return tool === undefined ? runtimeStore : toolStore(tool)
}
