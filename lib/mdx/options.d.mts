type Named = string | readonly [name: string, options: unknown]

export declare const mdxOptions: {
  readonly remarkPlugins: readonly Named[]
  readonly rehypePlugins: readonly Named[]
}
