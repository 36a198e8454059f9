import { readCheckTitles } from '@/lib/course/check-titles'
import { ContentError, importContent, parseContent, throwProblems } from '@/lib/course/errors'
import {
  idSchema,
  labDefinitionSchema,
  rightCaseSchema,
  wrongCaseSchema,
  type Lab,
  type LabCase,
} from '@/lib/course/schema'
import type { ContentSource } from '@/lib/course/source'
import { folderNames, readText, readTextFolder } from '@/lib/course/text-files'

export const labsFolder = 'content/labs'

export const labIds = (source: ContentSource): Promise<string[]> =>
  folderNames(source.root, labsFolder)

/** A lab with all its files; throws ContentErrors. */
export async function readLab(source: ContentSource, id: string): Promise<Lab> {
  const folder = `${labsFolder}/${id}`
  if (!(await labIds(source)).includes(id)) throw new ContentError(folder, 'no such lab')
  if (!idSchema.safeParse(id).success) {
    throw new ContentError(folder, 'a lab folder is named in lower-case words joined by hyphens')
  }
  // Read first: a missing file is told by its name, not by the module system.
  await readText(source.root, `${folder}/lab.ts`)
  await readBrief(source, id)
  const place = `${folder}/lab.ts`
  const exported = await importContent(() => source.importLab(id), 'lab', place)
  const definition = parseContent(labDefinitionSchema, exported, place)
  const files = await readTextFolder(source.root, `${folder}/files`)
  const changed = await readTextFolder(source.root, `${folder}/solution`)
  const checksSource = await readText(source.root, `${folder}/checks.py`)
  const checks = readCheckTitles(checksSource, `${folder}/checks.py`)
  const lab = { ...definition, id, checks, files, solution: { ...files, ...changed }, checksSource }
  throwProblems([...fileProblems(lab, folder), ...solutionProblems(lab, folder, changed)])
  return lab
}

export const readBrief = (source: ContentSource, id: string): Promise<string> =>
  readText(source.root, `${labsFolder}/${id}/brief.mdx`)

function fileProblems(lab: Lab, folder: string): ContentError[] {
  const named = [
    { field: 'main', path: lab.main },
    ...lab.readonly.map((path, index) => ({ field: `readonly.${index}`, path })),
  ]
  return named
    .filter(({ path }) => !(path in lab.files))
    .map(
      ({ field, path }) => new ContentError(`${folder}/lab.ts`, `${field}: no file files/${path}`),
    )
}

function solutionProblems(
  lab: Lab,
  folder: string,
  changed: Readonly<Record<string, string>>,
): ContentError[] {
  const paths = Object.keys(changed)
  if (paths.length === 0) return [new ContentError(`${folder}/solution`, 'has no file')]
  return paths.flatMap((path) => {
    const place = `${folder}/solution/${path}`
    if (lab.readonly.includes(path)) return [new ContentError(place, 'changes a readonly file')]
    if (changed[path] === lab.files[path])
      return [new ContentError(place, 'is the same as in files/')]
    return []
  })
}

/** The known right and wrong answers of a lab, in the order of their names. */
export async function readCases(source: ContentSource, lab: Lab): Promise<readonly LabCase[]> {
  const folder = `${labsFolder}/${lab.id}/cases`
  const names = await folderNames(source.root, folder)
  return Promise.all(names.map((name) => readCase(source, lab, `${folder}/${name}`, name)))
}

async function readCase(
  source: ContentSource,
  lab: Lab,
  folder: string,
  name: string,
): Promise<LabCase> {
  const kind = /^(right|wrong)-./.exec(name)?.[1]
  if (kind === undefined) throw new ContentError(folder, 'name it right-… or wrong-…')
  const { 'case.json': json, ...files } = await readTextFolder(source.root, folder)
  const place = `${folder}/case.json`
  if (Object.keys(files).length === 0) throw new ContentError(folder, 'has no file of the learner')
  if (kind === 'right') {
    return {
      name,
      kind,
      files,
      ...parseContent(rightCaseSchema, parseJson(json ?? '{}', place), place),
    }
  }
  if (json === undefined) throw new ContentError(place, 'is missing')
  const expected = parseContent(wrongCaseSchema, parseJson(json, place), place)
  const known = new Set(lab.checks.map((check) => check.id))
  throwProblems([
    ...unknownChecks('fails', Object.keys(expected.fails), known, place),
    ...unknownChecks('skips', expected.skips, known, place),
  ])
  return { name, kind: 'wrong', files, ...expected }
}

const unknownChecks = (
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  place: string,
): ContentError[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => new ContentError(place, `${field}: "${id}" is no check of this lab`))

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ContentError(
      path,
      `is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
