import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { course } from '../../../content/course'
import type { Assignment } from '../../../lib/assign/assignment'
import { writeLink } from '../../../lib/assign/link'

const labs = readdirSync('content/labs')
const chapters = course.chapters.map((folder) => folder.slice(3))

const assignment: Assignment = {
  id: 'everyone1',
  course: { title: course.title, version: course.version },
  title: 'Week 3: seeds',
  note: 'Begin early.',
  chapters: ['reproducibility'],
  labs: ['seeding', 'config'],
  rule: { kind: 'count', count: 2 },
  due: { at: '2099-12-01T23:59', zone: 'Europe/Berlin', late: { kind: 'accept' } },
}

/** The address of every page in `app/`: a page that is added later is looked at too. */
function addresses(): readonly string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => path.basename(file) === 'page.tsx')
  return pages.flatMap((file) => {
    const route = `/${path.dirname(file)}`.replaceAll(/\/\([^)]*\)|\/\.$/g, '')
    if (route.includes('[lab]')) return labs.map((lab) => route.replace('[lab]', lab))
    if (route.includes('[chapter]')) return chapters.map((id) => route.replace('[chapter]', id))
    return [route || '/']
  })
}

/** Pages with the site's header and footer; frames have neither. */
export const sitePages: readonly string[] = [
  ...addresses().filter((route) => !route.startsWith('/embed/')),
  `/assignment#${writeLink(assignment)}`,
  '/no-such-page',
]

/** Pages for frames, of which those of all labs and of all chapters are made alike. */
export const framedPages: readonly string[] = addresses().filter(
  (route) =>
    route.startsWith('/embed/') &&
    (!/^\/embed\/(labs|learn)\//.test(route) || /\/(config|reproducibility)$/.test(route)),
)

/** Requests for Python stay open: what a page looks like does not wait for 10 MB. */
export async function withoutPython(page: Page): Promise<void> {
  await page.route('**/runtime/**', () => {})
}
