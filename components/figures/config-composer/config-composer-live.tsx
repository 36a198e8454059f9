'use client'

import { useState } from 'react'
import { ChoiceGroup } from '@/components/figures/config-composer/choice-group'
import { Outcome } from '@/components/figures/config-composer/outcome'
import { Overrides } from '@/components/figures/config-composer/overrides'
import { TreeTable } from '@/components/figures/config-composer/tree-table'
import { compose, type Entry } from '@/lib/figures/config-compose'
import { configFiles, firstChoice, groups, options } from '@/lib/figures/config-files'
import { composerText } from '@/lib/messages/figures/config-composer/words'
import { useText } from '@/lib/messages/use-text'

/** Choose option files, type overrides; see the composed config and which file won each key. */
export function ConfigComposerLive() {
  const t = useText(composerText)
  const [choice, setChoice] = useState(firstChoice)
  const [selfLast, setSelfLast] = useState(true)
  const [written, setWritten] = useState('')

  const chosen: Entry[] = groups.map((group) => ({ group, option: choice[group] }))
  const defaults: Entry[] = selfLast ? [...chosen, '_self_'] : ['_self_', ...chosen]
  const overrides = written.split('\n').flatMap((line) => line.trim() || [])
  const { rows, refused } = compose(configFiles, defaults, overrides, t)

  return (
    <div className="grid gap-5" lang={t.lang}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {groups.map((group) => (
          <ChoiceGroup
            key={group}
            label={group}
            options={options[group].map((option) => ({ id: option, name: option }))}
            chosen={choice[group]}
            onChoose={(option) => setChoice({ ...choice, [group]: option })}
          />
        ))}
        <ChoiceGroup
          label="_self_"
          options={[
            { id: 'last', name: t.last },
            { id: 'first', name: t.first },
          ]}
          chosen={selfLast ? 'last' : 'first'}
          onChoose={(option) => setSelfLast(option === 'last')}
        />
      </div>
      <Overrides written={written} onWrite={setWritten} refused={refused} />
      <TreeTable rows={rows} />
      <Outcome rows={rows} refused={refused.length} />
    </div>
  )
}
