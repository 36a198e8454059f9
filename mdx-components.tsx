import type { MDXComponents } from 'mdx/types'

/** Required by @next/mdx. Lessons and briefs get their words through the `components` prop. */
export const useMDXComponents = (): MDXComponents => ({})
