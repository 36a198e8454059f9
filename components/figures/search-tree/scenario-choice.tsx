import { Choice } from '@/components/figures/parts/choice'
import { scenarioIds, type ScenarioId } from '@/lib/figures/resolver-scenarios'
import { searchTreeText } from '@/lib/messages/figures/search-tree/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly id: ScenarioId
  readonly onChoose: (id: ScenarioId) => void
  readonly learns: boolean
  readonly onLearn: (learns: boolean) => void
}

export function ScenarioChoice({ id, onChoose, learns, onLearn }: Props) {
  const t = useText(searchTreeText)
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Choice
        label={t.asked}
        options={scenarioIds.map((one) => ({ id: one, name: t.scenarios[one] }))}
        chosen={id}
        onChoose={onChoose}
      />
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-[13px] font-medium text-ink-2">
        <input
          type="checkbox"
          checked={learns}
          onChange={(event) => onLearn(event.target.checked)}
          className="size-4 accent-accent"
        />
        {t.learn}
      </label>
    </div>
  )
}
