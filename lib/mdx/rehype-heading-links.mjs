/**
 * Puts beside each heading of a lesson a link to itself. Beside and not inside: a heading's name
 * stays what is written, and names the link too. Briefs stand in labs, which have their own links.
 */
export default function rehypeHeadingLinks() {
  return (tree, file) => {
    if (file.path?.endsWith('lesson.mdx')) visit(tree)
  }
}

function visit(node) {
  node.children = node.children?.map((child) => (isPlace(child) ? withLink(child) : visit(child)))
  return node
}

const isPlace = ({ tagName, properties }) =>
  (tagName === 'h2' || tagName === 'h3') &&
  properties?.id !== undefined &&
  properties.id !== 'footnote-label'

const element = (tagName, properties, children) => ({
  type: 'element',
  tagName,
  properties,
  children,
})

function withLink(heading) {
  const { id } = heading.properties
  const link = {
    className: ['heading-link'],
    href: `#${id}`,
    ariaLabelledBy: [id],
    dataCopyLink: '',
  }
  return element('div', { className: ['heading'] }, [heading, element('a', link, [])])
}
