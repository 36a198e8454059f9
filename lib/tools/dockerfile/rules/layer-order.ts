import type { Files } from '@/lib/course/schema'
import type { Rule } from '../finding'
import { installOf } from '../installs'
import type { Step } from '../recipe'

/** A layer is built again when one before it changed: sources change daily, dependencies rarely. */
export const layerOrder: Rule = ({ stages }, files) =>
  stages.flatMap((stage) => {
    const install = stage.steps.findIndex(installsDependencies)
    const copy = stage.steps
      .slice(0, Math.max(install, 0))
      .find((step) => copiesSources(step, files))
    if (!copy) return []
    return [
      {
        code: 'layer-order',
        severity: 'warning',
        message:
          'Any change of a source file installs every dependency again, since this layer comes first. Copy pyproject.toml and the lock, install, then copy the sources.',
        from: copy.from,
        to: copy.to,
      },
    ]
  })

/** An installation of the project itself needs its sources and is left alone. */
function installsDependencies(step: Step): boolean {
  return step.commands.some((command) => {
    const install = installOf(command)
    if (install) return !install.local || install.fromFile
    const [name, verb] = command.map((word) => word.text)
    return name === 'npm' && (verb === 'ci' || verb === 'install')
  })
}

function copiesSources({ keyword, flags, words }: Step, files: Files): boolean {
  if (!/^(COPY|ADD)$/.test(keyword) || flags.some((flag) => flag.name === 'from')) return false
  const sources = words.slice(0, -1).map(({ text }) => text.replaceAll(/[[\]",]/g, ''))
  return sources.some((source) => {
    const folder = source.replace(/^\.\//, '').replace(/\/$/, '')
    if (['', '.', '*'].includes(folder)) return source !== ''
    if (folder.endsWith('.py')) return folder !== 'setup.py'
    const inFolder = Object.keys(files).some((path) => path.startsWith(`${folder}/`))
    return inFolder || /^(src|app)$/.test(folder)
  })
}
