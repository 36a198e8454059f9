export default function rehypeBlocks(): (tree: never, file: { readonly path?: string }) => void
