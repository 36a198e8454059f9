/** npm run e2e:engines: the core path in every engine that is here or can be installed. */
import { spawnSync } from 'node:child_process'
import { ensureEngines } from './engines'

const notRun = ensureEngines()
const config = ['playwright', 'test', '-c', 'playwright.engines.config.ts']
const { status } = spawnSync('npx', [...config, ...process.argv.slice(2)], { stdio: 'inherit' })
if (notRun) console.log(notRun)
process.exitCode = status ?? 1
