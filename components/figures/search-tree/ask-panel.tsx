import { candidates, project, type PackageIndex, type Step } from '@/lib/figures/resolver-search'
import { compare } from '@renovatebot/pep440'
import { searchTreeText } from '@/lib/messages/figures/search-tree/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly index: PackageIndex; readonly step: Step }

/** Every package that was asked for: its releases, who ruled some out, and which one is chosen. */
export function AskPanel({ index, step }: Props) {
  const t = useText(searchTreeText)
  const stuck = step.kind === 'dead' ? step.stuck : null
  return (
    <div>
      <p className="mb-1.5 text-[13px] font-medium text-ink-2">{t.possible}</p>
      <ul className="m-0 grid list-none gap-2 p-0">
        {Object.keys(step.asks).map((name) => (
          <li
            key={name}
            data-stuck={name === stuck || undefined}
            className="rounded-lg border border-line px-3 py-2 data-stuck:border-fail data-stuck:bg-fail-soft forced-colors:data-stuck:border-3"
          >
            <PackageAsks name={name} index={index} step={step} stuck={name === stuck} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type PackageProps = Props & { readonly name: string; readonly stuck: boolean }

function PackageAsks({ name, index, step, stuck }: PackageProps) {
  const t = useText(searchTreeText)
  const askers = step.asks[name] ?? []
  const fitting = candidates(index, name, askers)
  const versions = Object.keys(index[name] ?? {}).toSorted((a, b) => compare(b, a))
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 font-mono text-[13px]">
        <span className="font-semibold">{name}</span>
        {versions.map((version) => (
          <Release
            key={version}
            version={version}
            fits={fitting.includes(version)}
            chosen={!stuck && step.chosen[name] === version}
          />
        ))}
        {stuck && fitting.length === 0 && <span className="font-sans text-fail">{t.none}</span>}
      </p>
      <ul className="m-0 mt-1 list-none p-0 text-[13px] text-ink-2">
        {askers.map(({ who, spec }) => (
          <li key={who}>
            {who === project ? t.project : who}:{' '}
            <code className="font-mono text-[12px]">{spec || t.any}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

type ReleaseProps = {
  readonly version: string
  readonly fits: boolean
  readonly chosen: boolean
}

function Release({ version, fits, chosen }: ReleaseProps) {
  const t = useText(searchTreeText)
  if (!fits) return <s className="text-ink-3">{version}</s>
  return (
    <span
      data-chosen={chosen || undefined}
      className="data-chosen:rounded-sm data-chosen:bg-accent-soft forced-colors:data-chosen:outline data-chosen:px-1 data-chosen:font-semibold"
    >
      {version}
      {chosen && <span className="sr-only">{t.chosen}</span>}
    </span>
  )
}
