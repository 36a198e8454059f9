/** Adds `export const headings = [{ id, text, depth }]` to a lesson: its contents, after rehype-slug. */
export default function rehypeHeadings() {
  return (tree) => {
    const headings = []
    collect(tree, headings)
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree: moduleOf(headings) } })
  }
}

function collect(node, headings) {
  const depth = { h2: 2, h3: 3 }[node.tagName]
  const id = node.properties?.id
  // The heading that GFM gives to footnotes is for screen readers only.
  if (depth !== undefined && id !== undefined && id !== 'footnote-label') {
    headings.push({ id, text: textOf(node), depth })
  }
  for (const child of node.children ?? []) collect(child, headings)
}

const textOf = (node) =>
  node.type === 'text' ? node.value : (node.children ?? []).map(textOf).join('')

const literal = (value) => ({ type: 'Literal', value, raw: JSON.stringify(value) })

const property = ([key, value]) => ({
  type: 'Property',
  kind: 'init',
  method: false,
  shorthand: false,
  computed: false,
  key: { type: 'Identifier', name: key },
  value: literal(value),
})

const moduleOf = (headings) => ({
  type: 'Program',
  sourceType: 'module',
  body: [
    {
      type: 'ExportNamedDeclaration',
      specifiers: [],
      source: null,
      declaration: {
        type: 'VariableDeclaration',
        kind: 'const',
        declarations: [
          {
            type: 'VariableDeclarator',
            id: { type: 'Identifier', name: 'headings' },
            init: {
              type: 'ArrayExpression',
              elements: headings.map((heading) => ({
                type: 'ObjectExpression',
                properties: Object.entries(heading).map(property),
              })),
            },
          },
        ],
      },
    },
  ],
})
