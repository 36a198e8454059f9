import { area } from '../../area'
import { english } from './en'

export const layersText = area(english, async () => (await import('./de')).german)
