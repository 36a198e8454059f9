'use client'

import { useMemo, useState } from 'react'
import {
  limitOptions,
  rowOptions,
  shiftOptions,
  type Limit,
  type Rows,
  type Shift,
} from '@/components/figures/null-psi/choices'
import { PsiBars } from '@/components/figures/null-psi/psi-bars'
import { describePsi } from '@/components/figures/null-psi/sentence'
import { named } from '@/components/figures/parts/named'
import { Choice } from '@/components/figures/parts/choice'
import { fittedLimit, samplePsi, shareAbove, usual } from '@/lib/figures/null-psi'
import { psiText } from '@/lib/messages/figures/null-psi/words'
import { useText } from '@/lib/messages/use-text'

/** A thousand live samples, with and without drift, and how many of them raise an alarm. */
export function NullPsiLive() {
  const t = useText(psiText)
  const [rows, setRows] = useState<Rows>('90')
  const [shift, setShift] = useState<Shift>('0')
  const [rule, setRule] = useState<Limit>('usual')

  const values = useMemo(() => samplePsi(Number(rows), Number(shift)), [rows, shift])
  const limit = rule === 'usual' ? usual : fittedLimit(Number(rows))
  const shown = { rows: Number(rows), shift: Number(shift), limit }
  return (
    <div className="grid gap-5" lang={t.lang}>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Choice
          label={t.rows}
          options={rowOptions.map((id) => ({ id, name: t.number(Number(id)) }))}
          chosen={rows}
          onChoose={setRows}
        />
        <Choice
          label={t.moved}
          options={named(shiftOptions, t.shifts)}
          chosen={shift}
          onChoose={setShift}
        />
        <Choice
          label={t.limit}
          options={named(limitOptions, t.limits)}
          chosen={rule}
          onChoose={setRule}
        />
      </div>
      <PsiBars values={values} limit={limit} />
      <p role="status" className="text-[15px] leading-normal">
        {describePsi(t, { ...shown, above: shareAbove(values, limit) })}
      </p>
    </div>
  )
}
