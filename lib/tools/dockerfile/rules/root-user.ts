import type { Rule, Span } from '../finding'
import { referencesOf, stageMeant } from '../references'
import type { Recipe, Stage } from '../recipe'

/** Whoever breaks out of the program is the user that it runs as. */
export const rootUser: Rule = (recipe) => {
  const last = recipe.stages.at(-1)
  if (!last || last.image.text === '') return []
  const at = rootAt(last, recipe)
  if (!at) return []
  return [
    {
      code: 'runs-as-root',
      severity: 'info',
      message:
        'The container runs as root. Add a user and switch to it at the end: `RUN useradd --create-home app`, `USER app`.',
      ...at,
    },
  ]
}

/** Where root is chosen: a USER, or the FROM that brings it. Null when it is not root, or unknown. */
function rootAt(stage: Stage, recipe: Recipe): Span | null {
  const user = stage.steps.findLast((step) => step.keyword === 'USER')
  if (user)
    return /^(root|0)(:|$)/.test(user.words[0]?.text ?? '')
      ? { from: user.from, to: user.to }
      : null
  const base = referencesOf(recipe).find(
    (one) => one.by === 'FROM' && one.stage.index === stage.index,
  )
  const parent = base && stageMeant(base, recipe)
  if (parent) return rootAt(parent, recipe)
  return /nonroot|\$/.test(stage.image.text) ? null : stage.from
}
