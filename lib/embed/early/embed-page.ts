/**
 * Bundled to public/embed-page.js, which framed pages load before their first paint: what the
 * address asks for never flashes, and what is wrong in it is told in the console.
 */
import { applyAccent } from '../apply-look'
import { readOptions } from '../options'

const { options, problems } = readOptions(location.search)
for (const { option, message } of problems) console.warn(`Day One embed: ${option} ${message}`)
if (options.accent) applyAccent(options.accent)
if (options.language) document.documentElement.dataset.askedLanguage = options.language
if (options.hideBrief) document.documentElement.dataset.brief = 'hide'
