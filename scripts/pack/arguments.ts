import { parseArgs } from 'node:util'
import type { ScormVersion } from '@/lib/scorm/dialect'

export const usage = `usage: npm run -s pack -- --scorm 1.2|2004 (--labs a,b | --chapter c | --course) --out FILE.zip
  [--cmi5]      adds cmi5.xml, and statements when the package is launched so
  [--mastery N] percent of all checks that pass; 100 unless given
  [--site URL]  where links to the rest of the course lead; without it they are plain words`

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What goes into the package. */
export type Wanted =
  | { readonly kind: 'labs'; readonly ids: readonly string[] }
  | { readonly kind: 'chapter'; readonly id: string }
  | { readonly kind: 'course' }

export type PackOptions = {
  readonly scorm: ScormVersion
  readonly wanted: Wanted
  readonly out: string
  readonly cmi5: boolean
  /** From 0 to 1. */
  readonly mastery: number
  readonly site: string | null
}

/** Throws a UsageError that names the argument. */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): PackOptions {
  const { scorm, out, labs, chapter, course, cmi5, mastery, site } = parsed(args)
  if (scorm !== '1.2' && scorm !== '2004')
    throw new UsageError(
      scorm === undefined
        ? '--scorm is missing: 1.2 or 2004'
        : `--scorm ${scorm}: there is 1.2 and 2004`,
    )
  const wanted = wantedOf(labs, chapter, course)
  if (out === undefined) throw new UsageError('--out is missing: the file to write')
  if (!out.toLowerCase().endsWith('.zip'))
    throw new UsageError(`--out ${out}: an LMS takes a file whose name ends in .zip`)
  return { scorm, wanted, out, cmi5, mastery: share(mastery), site: address(site, env) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scorm: { type: 'string' },
        labs: { type: 'string' },
        chapter: { type: 'string' },
        course: { type: 'boolean', default: false },
        out: { type: 'string' },
        cmi5: { type: 'boolean', default: false },
        mastery: { type: 'string' },
        site: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function wantedOf(labs: string | undefined, chapter: string | undefined, course: boolean): Wanted {
  const given = [
    ...(labs === undefined ? [] : ['--labs']),
    ...(chapter === undefined ? [] : ['--chapter']),
    ...(course ? ['--course'] : []),
  ]
  if (given.length > 1) throw new UsageError(`${given.join(' and ')}: a package holds one of these`)
  if (labs !== undefined) {
    const ids = labs.split(',').map((id) => id.trim())
    if (ids.includes('')) throw new UsageError('--labs: names joined by commas, none empty')
    const twice = ids.find((id, index) => ids.indexOf(id) < index)
    if (twice !== undefined) throw new UsageError(`--labs: ${twice} is named twice`)
    return { kind: 'labs', ids }
  }
  if (chapter !== undefined) return { kind: 'chapter', id: chapter }
  if (course) return { kind: 'course' }
  throw new UsageError('what to pack is missing: --labs, --chapter or --course')
}

function share(mastery: string | undefined): number {
  if (mastery === undefined) return 1
  const percent = Number(mastery)
  if (!/^\d{1,3}$/.test(mastery) || percent < 1 || percent > 100)
    throw new UsageError(`--mastery ${mastery}: a whole number from 1 to 100`)
  return percent / 100
}

function address(
  site: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const text = site ?? env.SITE_URL
  if (text === undefined || text === '') return null
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--site ${text}: an address that begins with https://`)
  return text.replace(/\/+$/, '')
}
