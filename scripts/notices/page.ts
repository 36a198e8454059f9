import type { Package } from './packages'

/** What Pyodide's package holds besides Pyodide: the interpreter and what is linked into it. */
export const insidePyodide = [
  ['CPython 3.14 and its standard library', 'PSF-2.0 and its predecessors', 'python.txt'],
  ['Emscripten’s runtime, with musl', 'MIT', 'linked-mit.txt'],
  ['Expat', 'MIT', 'linked-mit.txt'],
  ['libffi', 'MIT', 'linked-mit.txt'],
  ['HACL*', 'MIT', 'linked-mit.txt'],
  ['libmpdec', 'BSD-2-Clause', 'linked-bsd.txt'],
  ['zlib', 'Zlib', null],
  ['bzip2', 'bzip2-1.0.6', null],
  ['liblzma', '0BSD', null],
  ['SQLite', 'public domain', null],
] as const

/** THIRD_PARTY_NOTICES.md. `own` reads a text of scripts/notices/texts. */
export function noticesPage(
  packages: readonly Package[],
  own: (file: string) => string,
  python: readonly Package[] = [],
): string {
  const everywhere = packages.filter(({ text }) => text !== null)
  const somewhere = packages.filter(({ text }) => text === null)
  const linked = [...new Set(insidePyodide.flatMap(([, , file]) => file ?? []))]
  return `${[
    '# Third-party notices',
    'Written by `npm run notices` from `package-lock.json` and the installed packages; do not edit.',
    'Day One itself is under the MIT licence (`LICENSE`), its lessons under CC BY 4.0 (`LICENSE-CONTENT`). What follows was written by others. The site serves a part of it to browsers; the rest is used to build and to serve it.',
    '## Fonts',
    `Served from the site itself: ${nameAll(everywhere.filter(isFont))}. All are under the SIL Open Font License 1.1; its text, with each copyright notice, is below.`,
    '## Python in the page',
    'The package `pyodide` (MPL-2.0; its source is at https://github.com/pyodide/pyodide) is served unchanged, apart from its JavaScript being bundled. Its WebAssembly file and its standard library hold:',
    table(['part', 'licence'], insidePyodide),
    'Labs may declare real Python packages. A build takes what it reaches of one of these versions (`lib/kernel/packages/lock.json`), without native parts, and serves the rest unchanged:',
    table(
      ['package', 'version', 'licence'],
      python.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '## Tools in the page',
    'Ruff, the Actions language service and the others are among the packages below. `browser-basedpyright` carries Pyright (MIT), of which basedpyright is made, and typeshed (Apache-2.0; its licence is served with it), cut to the standard library and the stubs of PyYAML, requests and tqdm. The vocabularies of `gpt-tokenizer` are OpenAI’s (MIT).',
    '## Packages',
    '`next` carries compiled copies of further packages, each with its licence beside it in `node_modules/next/dist/compiled/`; of these the site serves React (MIT).',
    table(
      ['package', 'version', 'licence'],
      everywhere.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '## Packages for some systems only',
    'Tools for building and serving, of which a machine installs those made for it. None is part of what the site serves.',
    table(
      ['package', 'version', 'licence'],
      somewhere.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '## Texts',
    ...linked.map((file) => block(partsUnder(file), own(file))),
    ...[...byText([...python, ...everywhere])].map(([text, names]) => block(names, text)),
  ].join('\n\n')}\n`
}

const isFont = ({ name }: Package): boolean => name.startsWith('@fontsource')

const nameAll = (packages: readonly Package[]): string =>
  packages.map(({ name, version }) => `\`${name}\` ${version}`).join(', ')

function table(head: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  const row = (cells: readonly (string | null)[]) =>
    `| ${cells.slice(0, head.length).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const partsUnder = (file: string): string[] =>
  insidePyodide.filter(([, , text]) => text === file).map(([part]) => part)

/** Each text once, with everything that is under it. */
function byText(packages: readonly Package[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { name, version, text } of packages) {
    if (text === null) continue
    names.set(text, [...(names.get(text) ?? []), `${name} ${version}`])
  }
  return names
}

const block = (names: readonly string[], text: string): string =>
  `### ${names.join(', ')}\n\n~~~~text\n${text.trim()}\n~~~~`
