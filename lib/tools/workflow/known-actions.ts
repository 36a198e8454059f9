import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'

/**
 * Inputs of well-known actions: every name that any version had, from the history of each action's
 * `action.yml` up to the version and day given. Required are those that all versions ask for.
 */
const known: Readonly<Record<string, { readonly inputs: string; readonly required?: string }>> = {
  // v7.0.1, 2026-07-20
  'actions/checkout': {
    inputs:
      'allow-unsafe-pr-checkout clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token',
  },
  // v7.0.0, 2026-07-19
  'actions/setup-python': {
    inputs:
      'allow-prereleases architecture cache cache-dependency-path check-latest freethreaded pip-install pip-version python-version python-version-file token update-environment version',
  },
  // v10.0.1, 2026-08-20
  'astral-sh/setup-uv': {
    inputs:
      'activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-python cache-suffix checksum download-from-astral-mirror enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file no-project prune-cache pyproject-file python-version quiet resolution-strategy restore-cache save-cache server-url tool-bin-dir tool-dir uv-file venv-path version version-file working-directory',
  },
  // v5.0.5, 2026-04-13
  'actions/cache': {
    inputs:
      'enableCrossOsArchive fail-on-cache-miss key lookup-only path restore-keys save-always upload-chunk-size',
    required: 'key path',
  },
  // v7.0.0, 2026-02-25
  'actions/upload-artifact': {
    inputs:
      'archive compression-level if-no-files-found include-hidden-files name overwrite path retention-days',
    required: 'path',
  },
}

/** Metadata as the language service asks for it; for any other action it checks nothing. */
export function knownAction({ owner, name, path }: ActionReference): ActionMetadata {
  const action = path === undefined || path === '' ? `${owner}/${name}`.toLowerCase() : ''
  const found = Object.entries(known).find(([id]) => id === action)?.[1]
  if (!found) return { name: '', description: '' }
  const required = new Set(found.required?.split(' '))
  const inputs = found.inputs
    .split(' ')
    .map((input) => [input, { description: '', required: required.has(input) }] as const)
  return { name: action, description: '', inputs: Object.fromEntries(inputs) }
}
