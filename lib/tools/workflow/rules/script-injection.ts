import { scriptInjection as page } from '../docs-pages'
import type { Step } from '../document'
import type { Finding, Rule, Span } from '../finding'
import { entry } from '../nodes'
import { throughEnvironment } from './through-environment'

/**
 * Fields of the event that anybody can fill in, as GitHub lists them by their last name. What only
 * the repository's own people can set (its name, a release, inputs of a dispatch) is left out.
 */
const untrusted =
  /\bgithub\.(head_ref\b|event\.(?!(repository|organization|sender|inputs|release|label|milestone|installation|enterprise|pull_request\.base)\b)(?:[\w-]+(?:\[[^\]]*\])?\.|\*\.)*?(?:body|default_branch|email|head_branch|head_ref|label|message|name|page_name|ref|title)\b)/

/** A text pasted into a script before the shell reads it is a part of the program. */
export const scriptInjection: Rule = ({ jobs, text }) =>
  jobs
    .flatMap((job) => job.steps)
    .flatMap((step) =>
      scriptsOf(step).flatMap((script) =>
        pasted(script, text).map((at) => finding(at, step, text)),
      ),
    )

function scriptsOf({ fields }: Step): readonly Span[] {
  const run = entry(fields, 'run')
  const isScript = entry(fields, 'uses')?.written?.startsWith('actions/github-script@')
  const inputs = isScript === true ? (entry(fields, 'with')?.mapping() ?? null) : null
  return [run, entry(inputs, 'script')].flatMap((script) => script ?? [])
}

type Pasted = Span & { readonly expression: string; readonly name: string }

function pasted(script: Span, text: string): readonly Pasted[] {
  const source = text.slice(script.from, script.to)
  return [...source.matchAll(/\$\{\{([^}]*)\}\}/g)].flatMap((match) => {
    const inner = match[1] ?? ''
    const name = untrusted.exec(inner)?.[0]
    // A comparison yields true or false, whatever the text is.
    if (name === undefined || /[=!]=|\b(contains|startsWith|endsWith)\s*\(/i.test(inner)) return []
    const from = script.from + match.index
    return [{ from, to: from + match[0].length, expression: match[0], name }]
  })
}

function finding(at: Pasted, step: Step, text: string): Finding {
  return {
    code: 'script-injection',
    severity: 'warning',
    message: `Whoever writes \`${at.name}\` writes into this script: a text such as \`"; curl …; "\` runs as a command. Hand it over in \`env\` and use the variable in quotes.`,
    url: page,
    from: at.from,
    to: at.to,
    fixes: throughEnvironment(at, step, text),
  }
}
