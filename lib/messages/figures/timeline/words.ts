import { area } from '../../area'
import { english } from './en'

export const timelineText = area(english, async () => (await import('./de')).german)
