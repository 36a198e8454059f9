import { area } from '../area'
import { english } from './en'

export const reviewText = area(english, async () => (await import('./de')).german)
