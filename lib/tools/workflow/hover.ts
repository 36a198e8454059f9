import { hover } from '@actions/languageservice/hover'
import { MarkupContent, type Hover as Reported } from 'vscode-languageserver-types'
import { config, rangeOf, withDocument } from './official'
import type { Hover, Position, Range } from '../tool'

/** What GitHub's reference says of the key, value or expression at a place. */
export async function hoverAt(file: string, text: string, at: Position): Promise<Hover | null> {
  const asked = { line: at.line - 1, character: at.column - 1 }
  const reported = await withDocument(file, text, (document) => hover(document, asked, config))
  const words = reported ? plain(reported.contents) : ''
  if (!reported?.range || words === '') return null
  const range = rangeOf(reported.range, text)
  const line = text.split('\n')[at.line - 1] ?? ''
  const place = around(range, at) ? range : wordAt(line, at)
  const end = place.to.line === place.from.line ? place.to.column - 1 : line.length
  return { ...place, code: line.slice(place.from.column - 1, end).trimEnd(), words }
}

function around({ from, to }: Range, at: Position): boolean {
  const begins = from.line === at.line && from.column <= at.column
  return begins && (to.line > at.line || to.column >= at.column)
}

/** In an `if` without `${{ }}` the service counts the letters of what it wraps around it. */
function wordAt(line: string, at: Position): Range {
  const before = /[\w-]*$/.exec(line.slice(0, at.column - 1))?.[0].length ?? 0
  const after = /^[\w-]*/.exec(line.slice(at.column - 1))?.[0].length ?? 0
  return {
    from: { line: at.line, column: at.column - before },
    to: { line: at.line, column: at.column + after },
  }
}

/** Links keep their words; `code` keeps its marks. */
function plain(contents: Reported['contents']): string {
  const parts = Array.isArray(contents) ? contents : [contents]
  return parts
    .map((part) => (MarkupContent.is(part) || typeof part === 'object' ? part.value : part))
    .join('\n\n')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
}
