/** A section of a lesson, as lib/mdx/rehype-headings.mjs exports it. */
export type Heading = { readonly id: string; readonly text: string; readonly depth: number }
