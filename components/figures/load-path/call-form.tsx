import { useId } from 'react'
import { Choice } from '@/components/figures/parts/choice'
import { repositories, type Call } from '@/lib/figures/load-path'
import { loadPathText } from '@/lib/messages/figures/load-path/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly call: Call; readonly onChange: (call: Call) => void }

const autos = [
  { id: 'AutoModelForCausalLM', name: 'ForCausalLM' },
  { id: 'AutoModelForSeq2SeqLM', name: 'ForSeq2SeqLM' },
] as const
const switches = ['pinned', 'token', 'trust', 'onlySafe'] as const

/** What is asked for: repository, Auto class, options. */
export function CallForm({ call, onChange }: Props) {
  const t = useText(loadPathText)
  const name = useId()
  const named = { ...t.switches, trust: 'trust_remote_code', onlySafe: 'use_safetensors' }
  return (
    <div className="grid min-w-0 content-start gap-4">
      <fieldset className="min-w-0">
        <legend className="mb-1 text-[13px] font-medium text-ink-2">{t.repository}</legend>
        {repositories.map(({ id, name: repository }) => (
          <label key={id} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={name}
              checked={call.repository === id}
              onChange={() => onChange({ ...call, repository: id })}
              className="size-4 accent-accent"
            />
            <code className="font-mono text-[13px] wrap-anywhere">{repository}</code>
          </label>
        ))}
      </fieldset>
      <Choice
        label="AutoModel…"
        options={autos}
        chosen={call.auto}
        onChoose={(auto) => onChange({ ...call, auto })}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1 text-[13px] font-medium text-ink-2">{t.with}</legend>
        {switches.map((key) => (
          <label key={key} className="flex min-h-8 items-center gap-2 text-[13px]">
            <input
              type="checkbox"
              checked={call[key]}
              onChange={(event) => onChange({ ...call, [key]: event.target.checked })}
              className="size-4 accent-accent"
            />
            {named[key]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
