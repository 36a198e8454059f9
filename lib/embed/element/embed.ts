/**
 * Bundled to public/embed.js: a classic script that defines `<day-one-lab>`. Loaded twice, the
 * first definition stays.
 */
import { elementFor } from './day-one-lab'

const script = document.currentScript as HTMLScriptElement | null
const base = new URL('.', script?.src || location.href).href
if (!customElements.get('day-one-lab')) customElements.define('day-one-lab', elementFor(base))
