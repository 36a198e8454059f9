type Props = { readonly href: string; readonly title: string }

/** Tells other sites where a page says how to embed it; React puts it into the head. */
export function OEmbedLink({ href, title }: Props) {
  return <link rel="alternate" type="application/json+oembed" href={href} title={title} />
}
