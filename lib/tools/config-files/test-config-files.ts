import type { Files } from '@/lib/course/schema'
import type { Diagnostic, Position, TextEdit } from '../tool'
import { compiledSchemas } from './compile-schemas'
import { createConfigFiles } from './config-files'
import { textPositions } from './text-positions'

export const service = createConfigFiles(compiledSchemas())

/** The schemas of the course's conf/ tree, as its lab declares them. */
export const confSchemas = {
  'conf/config.yaml': 'training-tree',
  'conf/model/*.yaml': 'hydra-model',
  'conf/training/*.yaml': 'hydra-training',
  'conf/hardware/*.yaml': 'hydra-hardware',
}

export const diagnose = (files: Files, schemas: Readonly<Record<string, string>> = {}) =>
  service.diagnose(files, { schemas })

export const place = ({ from, to }: { from: Position; to: Position }) =>
  `${from.line}:${from.column}-${to.line}:${to.column}`

/** `«…»` marks where something is expected; the text without the marks, and those places. */
export function marked(text: string): { text: string; places: readonly string[] } {
  const clean = text.replaceAll(/[«»]/g, '')
  const positions = textPositions(clean)
  let marks = 0
  const offsets = [...text.matchAll(/[«»]/g)].map(({ index }) => index - marks++)
  const places = offsets.flatMap((start, index) =>
    index % 2 === 0 ? [place(positions.range({ start, end: offsets[index + 1] ?? start }))] : [],
  )
  return { text: clean, places }
}

/** The same text with the line ends of Unix and of Windows. */
export const variants = (text: string): readonly string[] => [text, text.replaceAll('\n', '\r\n')]

/** The text after a diagnostic's repair. */
export function mended(text: string, { fixes }: Diagnostic, title: string): string {
  const edits = fixes.find((fix) => fix.title === title)?.edits
  if (!edits) throw new Error(`no fix "${title}", but ${fixes.map((fix) => fix.title).join(', ')}`)
  const positions = textPositions(text)
  return edits.reduce(
    (now, { from, to, text: inserted }: TextEdit) =>
      now.slice(0, positions.offset(from)) + inserted + now.slice(positions.offset(to)),
    text,
  )
}

/**
 * What is said of a file, with LF and with CRLF, against the marks in its text and a message for
 * each: what is missing (-) and what is too much (+). Nothing when all is as expected.
 */
export async function differences(
  file: string,
  text: string,
  messages: readonly string[],
  others: Files = {},
): Promise<readonly string[]> {
  const all: string[] = []
  for (const variant of variants(text)) {
    const { text: clean, places } = marked(variant)
    const found = await diagnose({ ...others, [file]: clean }, confSchemas)
    const said = found
      .filter((one) => one.file === file)
      .map((one) => `${place(one)} ${one.message}`)
    const wanted = messages.map((message, index) => `${places[index]} ${message}`)
    all.push(...wanted.filter((one) => !said.includes(one)).map((one) => `- ${one}`))
    all.push(...said.filter((one) => !wanted.includes(one)).map((one) => `+ ${one}`))
  }
  return all
}
