/**
 * Labels of GitHub's own machines: those that its language service lists, and newer ones that public
 * workflows use. Looked up in November 2026; GitHub's own page could not be read.
 */
export const hostedRunners: ReadonlySet<string> = new Set([
  'ubuntu-latest',
  'ubuntu-slim',
  'ubuntu-22.04',
  'ubuntu-22.04-arm',
  'ubuntu-24.04',
  'ubuntu-24.04-arm',
  'ubuntu-26.04',
  'ubuntu-26.04-arm',
  'windows-latest',
  'windows-2022',
  'windows-2025',
  'windows-2025-vs2026',
  'windows-11-arm',
  'macos-latest',
  'macos-latest-large',
  'macos-latest-xlarge',
  'macos-14',
  'macos-14-large',
  'macos-14-xlarge',
  'macos-15',
  'macos-15-intel',
  'macos-15-large',
  'macos-15-xlarge',
  'macos-26',
  'macos-26-intel',
  'macos-26-large',
  'macos-26-xlarge',
  'codespaces-prebuild',
])

/** Labels that once worked, and the day from which no machine answers to them. */
export const retiredRunners: ReadonlyMap<string, string> = new Map([
  ['ubuntu-20.04', '2025-04-15'],
  ['windows-2019', '2025-06-30'],
  ['macos-13', '2025-12-04'],
  ['macos-13-large', '2025-12-04'],
  ['macos-13-xlarge', '2025-12-04'],
])
