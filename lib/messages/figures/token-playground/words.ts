import { area } from '../../area'
import { english } from './en'

export const tokensText = area(english, async () => (await import('./de')).german)
