import { area } from '@/lib/messages/area'
import { english } from './en'

export const passesText = area(english, async () => (await import('./de')).german)
