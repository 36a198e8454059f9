import { area } from '../../area'
import { english } from './en'

export const sievesText = area(english, async () => (await import('./de')).german)
