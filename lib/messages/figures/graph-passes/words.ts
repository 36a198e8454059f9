import { area } from '../../area'
import { english } from './en'

export const passesText = area(english, async () => (await import('./de')).german)
