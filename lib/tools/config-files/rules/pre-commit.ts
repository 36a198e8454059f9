import { headOf, type Problem } from '../located'
import type { Rule } from './rule'

const branches = /^(main|master|head|develop|dev|trunk|stable|latest)$/i
const url = 'https://pre-commit.com/#using-the-latest-version-for-a-repository'

/** `rev` pins what is cloned; local and meta clone nothing. */
export const preCommitRevisions: Rule = ({ root, text }) =>
  [...(root.children.get('repos')?.children.values() ?? [])].flatMap((item): Problem[] => {
    const repo = item.children.get('repo')
    const rev = item.children.get('rev')
    if (!repo || typeof repo.value !== 'string') return []
    const error = { code: 'pre-commit-rev', severity: 'error' } as const
    const cloned = repo.value !== 'local' && repo.value !== 'meta'
    if (!cloned && rev) {
      const message = `\`${repo.value}\` clones nothing, so it has no \`rev\`.`
      return [{ ...error, span: headOf(rev, text), message }]
    }
    if (!cloned) return []
    if (!rev) {
      const message = '`rev` is missing: the tag or commit of the repository that is to be used.'
      return [{ ...error, span: repo.span, message }]
    }
    if (typeof rev.value !== 'string' || !branches.test(rev.value)) return []
    const message = `\`${rev.value}\` names a branch. pre-commit fetches it once and never again, so everybody gets the commit of another day. Name a tag or a commit.`
    return [{ ...error, severity: 'warning', span: rev.span, message, url }]
  })
