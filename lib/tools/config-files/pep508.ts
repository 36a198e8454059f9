import { validRange } from '@renovatebot/pep440'

/** What is wrong in a requirement, and its part from there up to there. */
export type Fault = { readonly start: number; readonly end: number; readonly message: string }

export const packageName = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/

/** Normalised as PEP 503 has it: the same package is always the same text. */
export const normalised = (name: string) => name.replaceAll(/[-_.]+/g, '-').toLowerCase()

/**
 * Reads a requirement: `name [extras] versions ; marker`, or `name @ address`
 * (packaging.python.org, dependency specifiers). Null when it is right.
 */
export function requirementFault(text: string): Fault | null {
  const [head = ''] = /^[^;]*/.exec(text) ?? []
  const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)?/.exec(text)
  const written = name?.[1] ?? ''
  const start = (name?.[0].length ?? 0) - written.length
  if (written === '') return fault(text, start, text.length, 'A package name should stand first.')
  if (!packageName.test(written)) {
    return fault(
      text,
      start,
      start + written.length,
      `\`${written}\` is no package name: it should end in a letter or digit.`,
    )
  }
  let at = start + written.length
  const extras = /^\s*\[([^\]]*)(\])?/.exec(text.slice(at))
  if (extras) {
    const names = (extras[1] ?? '').split(',').map((extra) => extra.trim())
    const wrong = names.find((extra) => !packageName.test(extra))
    if (!extras[2]) return fault(text, at, text.length, 'A `]` is missing after the extras.')
    if (wrong !== undefined && (extras[1] ?? '').trim() !== '') {
      return fault(text, at, at + extras[0].length, `\`${wrong}\` is no name of an extra.`)
    }
    at += extras[0].length
  }
  if (/^\s*@/.test(text.slice(at))) return addressFault(text, at)
  return (
    versionsFault(head.slice(at), at, written) ??
    (text.length > head.length ? markerFault(text, head.length + 1) : null)
  )
}

function addressFault(text: string, at: number): Fault | null {
  const [whole = '', address] = /^\s*@\s*(\S+)/.exec(text.slice(at)) ?? []
  if (address === undefined) {
    return fault(text, at, text.length, 'An address should follow the `@`.')
  }
  if (!/^([a-z][a-z0-9+.-]*:|\$)/i.test(address)) {
    const message = 'After `@` a full address should stand, such as https://… or git+https://….'
    return fault(text, at, text.length, message)
  }
  const rest = text.slice(at + whole.length)
  if (rest.trim() === '') return null
  const marker = /^\s+;/.exec(rest)?.[0]
  if (marker !== undefined) return markerFault(text, at + whole.length + marker.length)
  const message = 'After the address only a space, `;` and a marker may follow.'
  return fault(text, at + whole.length, text.length, message)
}

/** What is wrong in version bounds such as `>=1.2,<2`; `name` is for the examples. */
export function versionsFault(bounds: string, offset = 0, name = ''): Fault | null {
  const bracketed = /^\s*\(([^()]*)\)\s*$/.exec(bounds)
  const inner = bracketed?.[1] ?? bounds
  let at = offset + (bracketed ? bounds.indexOf('(') + 1 : 0)
  if (inner.trim() === '') return null
  const parts = inner.split(',')
  for (const [index, part] of parts.entries()) {
    const bound = part.trim()
    const from = at + part.indexOf(bound)
    const last = index === parts.length - 1
    if (!(bound === '' && last && index > 0) && !validBound(bound)) {
      return { start: from, end: from + bound.length, message: reason(bound, name) }
    }
    at += part.length + 1
  }
  return null
}

const validBound = (bound: string) =>
  bound !== '' && (/^===\s*[^\s,;)]+$/.test(bound) || (validRange(bound) && !legacy(bound)))

/** The library also lets versions of the time before PEP 440 pass. */
function legacy(bound: string): boolean {
  const version = bound.replace(/^[~=!<>]+\s*/, '')
  const wild = version.endsWith('.*')
  if (wild && !/^[=!]=/.test(bound)) return true
  return !/^v?(\d+!)?\d/.test(version)
}

function reason(bound: string, name: string): string {
  const version = bound.replace(/^[~=!<>^\s]+/, '')
  if (bound === '') return 'A version bound is missing between the commas.'
  if (bound.startsWith('^')) {
    const major = /^\d+/.exec(version)?.[0]
    const upper = major === undefined ? '' : `: write \`>=${version},<${Number(major) + 1}\``
    return `\`^\` is Poetry's notation and not part of PEP 440${upper}.`
  }
  if (/^(=>|=<)/.test(bound)) return `Write \`${bound[1]}=${version.replace(/^[<>]/, '')}\`.`
  if (/^=[^=]/.test(bound)) return `One \`=\` is no comparison: write \`==${version}\`.`
  if (/^~[^=]/.test(bound)) return `\`~\` alone is no comparison: write \`~=${version}\`.`
  if (/^\d/.test(bound))
    return `A comparison is missing: \`${name}==${bound}\` or \`${name}>=${bound}\`.`
  if (/^~=\s*\d+$/.test(bound)) return `\`~=\` needs two numbers at least: \`~=${version}.0\`.`
  if (version.endsWith('.*')) return `\`.*\` only goes with \`==\` and \`!=\`.`
  if (/\s\d/.test(version) || /[<>=!~]/.test(version)) return `A comma is missing in \`${bound}\`.`
  return `\`${bound}\` is no version bound (PEP 440), such as \`>=1.2\`.`
}

const variables =
  'python_version|python_full_version|os_name|sys_platform|platform_release|platform_system|platform_version|platform_machine|platform_python_implementation|implementation_name|implementation_version|extras?|dependency_groups'
const token = new RegExp(
  String.raw`\s*(?:(?<open>\()|(?<close>\))|(?<join>and\b|or\b)|(?<compare>===|~=|==|!=|<=|>=|<|>|in\b|not\s+in\b)|(?<value>'[^']*'|"[^"]*"|(?:${variables})\b))`,
  'y',
)

/** `value compare value`, joined by and, or and brackets. */
function markerFault(text: string, from: number): Fault | null {
  const rest = 'A marker compares, such as python_version < "3.12" or sys_platform == "linux".'
  let expected: 'value' | 'compare' | 'second' | 'join' = 'value'
  let open = 0
  let at = from
  while (text.slice(at).trim() !== '') {
    token.lastIndex = at
    const found = token.exec(text)?.groups
    const wrong = () => fault(text, at, text.length, `This is no environment marker. ${rest}`)
    if (!found) return wrong()
    if (found.open && expected === 'value') open++
    else if (found.close && expected === 'join' && open > 0) open--
    else if (found.join && expected === 'join') expected = 'value'
    else if (found.value && expected === 'value') expected = 'compare'
    else if (found.compare && expected === 'compare') expected = 'second'
    else if (found.value && expected === 'second') expected = 'join'
    else return wrong()
    at = token.lastIndex
  }
  if (expected === 'join' && open === 0) return null
  return fault(text, from - 1, text.length, `The marker is not complete. ${rest}`)
}

function fault(text: string, start: number, end: number, message: string): Fault {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
  return { start: Math.min(from, Math.max(0, text.length - 1)), end: Math.max(from, end), message }
}
