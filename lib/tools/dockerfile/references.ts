import type { Recipe, Stage, Word } from './recipe'

/** A place that names a stage or an image: `FROM x`, `COPY --from=x`, `RUN --mount=…,from=x`. */
export type Reference = {
  readonly word: Word
  readonly stage: Stage
  readonly by: 'FROM' | 'COPY' | 'mount'
}

export function referencesOf({ stages }: Recipe): readonly Reference[] {
  return stages.flatMap((stage) => [
    { word: stage.image, stage, by: 'FROM' as const },
    ...stage.steps.flatMap((step) =>
      step.flags.flatMap((flag): readonly Reference[] => {
        if (flag.name === 'from' && step.keyword === 'COPY')
          return [{ word: flag.value, stage, by: 'COPY' }]
        if (flag.name !== 'mount' || step.keyword !== 'RUN') return []
        const option = /(?:^|,)from=([^,]*)/.exec(flag.value.text)
        if (!option) return []
        const text = option[1] ?? ''
        const from = flag.value.from + option.index + option[0].length - text.length
        return [{ word: { text, from, to: from + text.length }, stage, by: 'mount' }]
      }),
    ),
  ])
}

/** The earlier stage that a reference means, by name or, except in FROM, by number. */
export function stageMeant({ word, stage, by }: Reference, { stages }: Recipe): Stage | undefined {
  const earlier = stages.slice(0, stage.index)
  if (by !== 'FROM' && /^\d+$/.test(word.text)) return earlier[Number(word.text)]
  return earlier.findLast((one) => one.name === word.text.toLowerCase())
}
