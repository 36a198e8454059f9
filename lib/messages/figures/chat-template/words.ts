import { area } from '../../area'
import { english } from './en'

export const chatText = area(english, async () => (await import('./de')).german)
