import { hydraDefaults } from './hydra-defaults'
import { preCommitRevisions } from './pre-commit'
import { dependencyGroups, projectMetadata, uvSources } from './project-metadata'
import { projectRequirements, uvRequirements } from './requirements'
import type { Rule } from './rule'

/** What is looked at beside the schema of that name. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'hydra-config': [hydraDefaults],
  'training-tree': [hydraDefaults],
  'pre-commit-config': [preCommitRevisions],
  pyproject: [projectMetadata, projectRequirements, dependencyGroups, uvSources],
  uv: [uvRequirements],
}
