import type { Diagnostic, Fix, Position } from '../tool'
import type { Place } from './columns'
import type { RuffDiagnostic } from './engine'

/** Rules whose findings end the program when it gets there: no matter of taste or care. */
const certain = /^(invalid-syntax|E9\d\d|F70\d|F82[123])$/

/** What Ruff says of a file, in the terms of all tools. */
export function toDiagnostic(
  file: string,
  found: RuffDiagnostic,
  position: (place: Place) => Position,
): Diagnostic {
  const { code } = found
  return {
    tool: 'ruff',
    file,
    from: position(found.start_location),
    to: position(found.end_location),
    severity: code !== null && certain.test(code) ? 'error' : 'warning',
    code,
    message: found.message,
    // Ruff's site leads from the code to the page, which is filed under the rule's name.
    ...(code !== null &&
      /^[A-Z]+\d+$/.test(code) && { url: `https://docs.astral.sh/ruff/rules/${code}/` }),
    fixes: found.fix ? [toFix(found.fix, code, position)] : [],
  }
}

/** Stands for the findings of a file on which Ruff gave up. */
export function gaveUp(file: string): Diagnostic {
  const start = { line: 1, column: 1 }
  return {
    tool: 'ruff',
    file,
    from: start,
    to: start,
    severity: 'error',
    code: null,
    message: 'Ruff gave up on this file. Most often something in it is nested too deeply.',
    fixes: [],
  }
}

function toFix(
  fix: NonNullable<RuffDiagnostic['fix']>,
  code: string | null,
  position: (place: Place) => Position,
): Fix {
  return {
    title: fix.message ?? `Repair ${code ?? 'this'}`,
    edits: fix.edits.map((edit) => ({
      from: position(edit.location),
      to: position(edit.end_location),
      text: edit.content ?? '',
    })),
  }
}
