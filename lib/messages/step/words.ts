import { area } from '../area'
import { english } from './en'

export const stepText = area(english, async () => (await import('./de')).german)
