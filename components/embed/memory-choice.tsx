import { useState } from 'react'
import { memoryWish, wishForMemory } from '@/lib/kernel/memory/page-memory'
import { doctorText } from '@/lib/messages/doctor/words'
import { useText } from '@/lib/messages/use-text'

const choices = ['', 'short', 'roomy'] as const

/** How much memory labs of this browser may take, for whose page the browser ends. */
export function MemoryChoice({ onChoice }: { readonly onChoice: () => void }) {
  const t = useText(doctorText)
  const [chosen, setChosen] = useState(() => memoryWish() ?? '')
  const [kept, setKept] = useState(true)
  return (
    <label className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium">{t.pythonMemory}</span>
      <select
        data-testid="doctor-memory"
        value={chosen}
        className="h-9 rounded-md border border-line-2 bg-raised px-2"
        onChange={({ target }) => {
          const choice = choices.find((one) => one === target.value) ?? ''
          setChosen(choice)
          setKept(wishForMemory(choice === '' ? null : choice))
          onChoice()
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t.memoryChoices[choice]}
          </option>
        ))}
      </select>
      {!kept && <span role="status">{t.memoryNotKept}</span>}
    </label>
  )
}
