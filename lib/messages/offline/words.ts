import { area } from '../area'
import { english } from './en'

export const offlineText = area(english, async () => (await import('./de')).german)
