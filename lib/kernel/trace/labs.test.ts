import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { ownFiles } from '@/components/lab/step/own-files'
import { loadCases } from '@/lib/course/load'
import { grade } from '@/lib/grading/grade'
import { overStarter } from '@/lib/grading/over-starter'
import type { Asked } from '@/lib/grading/report'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { loadKernel } from '@/lib/kernel/test-kernel'
import { testTools } from '@/lib/tools/test-tools'
import { loadSetting } from '@/scripts/check-content/lab-setting'
import { recordQuestion } from './record'
import type { Recording } from './recording'

/** So many known mistakes are tried until one fails at a question. */
const tries = 4
/** Most mistakes of a lab about configuration call nothing; this one does. */
const known: Readonly<Record<string, string>> = { tooling: 'wrong-history-ignored' }

afterAll(async () => {
  for (const packages of [false, true]) (await loadKernel({ packages })).dispose()
})

/** The first known mistake of a lab whose check can be walked: what it asked, and the recording. */
async function firstRecording(id: string): Promise<{ asked: Asked; recording: Recording } | null> {
  const setting = await loadSetting(id, await testTools())
  const { lab, standIns, packages } = setting
  const kernel = await loadKernel({ packages: packages.length > 0 })
  const wrong = (await loadCases(id))
    .filter(({ kind, name }) => kind === 'wrong' && name === (known[id] ?? name))
    .slice(0, tries)
  for (const { files: own } of wrong) {
    const files = overStarter(lab, own)
    const failed: Asked[] = []
    const onAsked = (_: string, asked: Asked) => failed.push(asked)
    await grade(gradingKernel(kernel), lab, { ...setting, files, seed: 1, onAsked })
    const asked = failed[0]
    if (!asked) continue
    const which = asked.questions.length - 1
    const request = { files, standIns, packages, own: ownFiles(lab), asked, which }
    const made = await recordQuestion(() => kernel.take(), request, new AbortController().signal)
    if (made.kind !== 'recorded') throw new Error(JSON.stringify(made))
    return { asked, recording: made.recording }
  }
  return null
}

describe('a known mistake', () => {
  it.each(readdirSync('content/labs'))(
    'of %s can be stepped through, and ends as it did',
    async (id) => {
      const made = await firstRecording(id)
      expect(made).not.toBeNull()
      const { steps, ending } = made!.recording
      expect(steps.length).toBeGreaterThan(0)
      expect(ending).toMatchObject({ kind: 'answered', answer: made!.asked.answer })
    },
  )
})
