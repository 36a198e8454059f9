export default function rehypeBlocks(): (tree: object, file: { readonly path?: string }) => void
