import { area } from '@/lib/messages/area'
import { english } from './en'

export const timelineText = area(english, async () => (await import('./de')).german)
