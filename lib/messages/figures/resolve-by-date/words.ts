import { area } from '@/lib/messages/area'
import { english } from './en'

export const datesText = area(english, async () => (await import('./de')).german)
