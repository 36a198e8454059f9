import type { Needs, PackageIndex } from './resolver-search'

/**
 * Bounds on tokenizers as published in October 2023: transformers 4.34.0 and fastembed 0.1.1 in
 * qdrant/fastembed#30, fastembed 0.0.5 and 0.1.0 in its pyproject.toml at those tags, transformers
 * 4.33 in huggingface/transformers#26030. All other requirements are left out.
 */
const october: PackageIndex = {
  transformers: {
    '4.33.3': { tokenizers: '>=0.11.1,!=0.11.3,<0.14' },
    '4.34.0': { tokenizers: '>=0.14,<0.15' },
  },
  fastembed: {
    '0.0.5': { tokenizers: '>=0.13,<0.14' },
    '0.1.0': { tokenizers: '>=0.13,<0.14' },
    '0.1.1': { tokenizers: '>=0.13,<0.14' },
  },
  tokenizers: { '0.13.3': {}, '0.14.0': {}, '0.14.1': {} },
}

export type Scenario = {
  readonly index: PackageIndex
  readonly root: Needs
}

export const scenarios = {
  october: { index: october, root: { transformers: '', fastembed: '' } },
  bystander: {
    // Invented: a package that asks for nothing and stands between the two.
    index: { ...october, plotkit: { '1.0': {}, '2.0': {}, '3.0': {} } },
    root: { transformers: '', plotkit: '', fastembed: '' },
  },
  insists: {
    index: october,
    root: { transformers: '>=4.34', fastembed: '' },
  },
} as const satisfies Record<string, Scenario>

export type ScenarioId = keyof typeof scenarios
export const scenarioIds = Object.keys(scenarios) as ScenarioId[]
