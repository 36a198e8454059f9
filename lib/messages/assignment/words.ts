import { area } from '../area'
import { english } from './en'

export const assignmentText = area(english, async () => (await import('./de')).german)
