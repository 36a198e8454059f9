import type { Located } from '../located'

/** A text of a file and where it stands. */
export type TextAt = { readonly value: string; readonly node: Located }

/** The texts at a path; `*` stands for every item or key. Whatever is no text is left out. */
export function textsAt(root: Located, path: readonly string[]): readonly TextAt[] {
  let nodes: readonly Located[] = [root]
  for (const step of path) {
    nodes = nodes.flatMap(({ children }) => {
      const one = children.get(step)
      return step === '*' ? [...children.values()] : one ? [one] : []
    })
  }
  return nodes.flatMap((node) =>
    typeof node.value === 'string' ? [{ value: node.value, node }] : [],
  )
}
