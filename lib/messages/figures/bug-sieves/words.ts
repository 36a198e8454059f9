import { area } from '@/lib/messages/area'
import { english } from './en'

export const sievesText = area(english, async () => (await import('./de')).german)
