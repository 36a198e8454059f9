import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { chromiumArguments, ensureChromium } from '../chromium'
import { buildEmptyApp } from './empty-app'
import { gradingAgainstDirect } from './grading'
import {
  bareBoot,
  clickToResult,
  firstBareVisit,
  firstVisit,
  leaveDraft,
  openLesson,
  stopToResult,
  transferred,
} from './in-page'
import { firstPeerVisit, namesHelper, peerClick, servePeer } from './peer'
import { difference, interleaved, median, ratio, type Row } from './rows'
import { serveBarePyodide, serveNext, type Running } from './servers'
import { slowLink } from './slow-link'
import { slowProcessor } from './slow-processor'

export const rounds = 5
/** What a first visit is measured over. */
const link = { bitsPerSecond: 10e6, roundTripMs: 40 }
const slower = 4

type Bench = {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly bare: Running
  readonly site: Running
  readonly peer: Running
  readonly empty: Running
}

/** The rows of "Performance", in one run. */
export async function measureSpeed(): Promise<Row[]> {
  const [bare, site, peer, empty] = [
    await serveBarePyodide(),
    await serveNext(process.cwd()),
    await servePeer(),
    await serveNext(await buildEmptyApp()),
  ]
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArguments,
  })
  try {
    const context = await browser.newContext()
    await context.addInitScript(namesHelper)
    const bench = { browser, context, bare, site, peer, empty }
    const warm = await warmRows(bench)
    const first = await firstVisitRow(bench)
    return [
      ...warm,
      await gradingRow(),
      first,
      ...(await slowRows(bench)),
      ...(await weights(bench)),
    ]
  } finally {
    await browser.close()
    for (const server of [bare, site, peer, empty]) server.stop()
  }
}

const printing = 'print("bench-result")\n'
const looping = 'print("bench-result", flush=True)\nwhile True: pass\n'

/** A lesson is opened, its lab brought into view, and Run clicked `pause` ms later. */
const fresh =
  ({ context, site }: Bench, pause: number) =>
  async () => {
    const page = await openLesson(context, site.url)
    const ms = await clickToResult(page, pause)
    await page.close()
    return ms
  }

async function stopped({ context, site }: Bench): Promise<number> {
  const page = await openLesson(context, site.url)
  await clickToResult(page, 0)
  const ms = await stopToResult(page)
  await page.close()
  return ms
}

async function warmRows(bench: Bench): Promise<Row[]> {
  const { context, site, bare, peer } = bench
  await leaveDraft(context, site.url, printing)
  const [boot = 0, click = 0, near = 0, editor = 0] = await interleaved(rounds, [
    () => bareBoot(context, bare.url),
    fresh(bench, 0),
    fresh(bench, 1000),
    () => peerClick(context, peer.url),
  ])
  await leaveDraft(context, site.url, looping)
  const [bootAgain = 0, stop = 0] = await interleaved(rounds, [
    () => bareBoot(context, bare.url),
    () => stopped(bench),
  ])
  await leaveDraft(context, site.url, printing)
  return [
    ratio('1a lab ready, click with a warm cache / bare boot', [click, boot, editor], 'ms', 0.25),
    ratio('1b lab ready, in view for a second / bare boot', [near, boot, editor], 'ms', 0.05),
    ratio('2  stop a busy loop, next result / bare boot', [stop, bootAgain], 'ms', 0.3),
  ]
}

/** The same on a processor that is a quarter as fast, for the page and for its workers. */
async function slowRows(bench: Bench): Promise<Row[]> {
  const { browser, context, bare, peer } = bench
  const end = slowProcessor(browser, slower)
  try {
    const [boot = 0, click = 0, near = 0, editor = 0] = await interleaved(2, [
      () => bareBoot(context, bare.url),
      fresh(bench, 0),
      fresh(bench, 1000),
      () => peerClick(context, peer.url),
    ])
    return [
      ratio(`6a as 1a, processor ${slower}x slower`, [click, boot, editor], 'ms', 0.25),
      ratio(`6b as 1b, processor ${slower}x slower`, [near, boot, editor], 'ms', 0.05),
    ]
  } finally {
    await end()
  }
}

async function gradingRow(): Promise<Row> {
  const measured: { graded: number; direct: number }[] = []
  for (let round = 0; round < rounds; round += 1)
    measured.push(await gradingAgainstDirect('seeding'))
  const graded = median(measured.map((one) => one.graded))
  const direct = median(measured.map((one) => one.direct))
  return difference('3  check all of a lab - the same calls directly', graded, direct, 300)
}

async function firstVisitRow({ browser, context, bare, site, peer }: Bench): Promise<Row> {
  const stored = await context.storageState()
  const slow = await Promise.all([bare, site, peer].map(({ url }) => slowLink(url, link)))
  const [slowBare = '', slowSite = '', slowPeer = ''] = slow.map(({ url }) => url)
  try {
    const [base = 0, ours = 0, editor = 0] = await interleaved(3, [
      () => firstBareVisit(browser, slowBare),
      () => firstVisit(browser, slowSite, stored),
      () => firstPeerVisit(browser, slowPeer),
    ])
    return ratio('4  first visit, 10 Mbit/s, 40 ms / bare boot', [ours, base, editor], 'ms', 1)
  } finally {
    for (const { stop } of slow) stop()
  }
}

async function weights({ browser, site, empty }: Bench): Promise<Row[]> {
  const context = await browser.newContext()
  const lesson = await transferred(context, `${site.url}/learn/reproducibility`)
  const frame = await transferred(context, `${site.url}/no-such-page`)
  const nothing = await transferred(context, `${empty.url}/`)
  await context.close()
  return [
    ratio('5a lesson page, lab not opened / 404 page', [lesson, frame], 'bytes', 1.25),
    ratio('5b lesson page, lab not opened / bare app', [lesson, nothing], 'bytes', 1.25),
  ]
}
