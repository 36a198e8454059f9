import { validators } from 'virtual:schemas'
import type { ToolService } from '../tool'
import { createConfigFiles } from './config-files'

/** Everything is in the bundle, so the assets are not looked at. */
export async function createService(): Promise<ToolService<'config-files'>> {
  return createConfigFiles(validators)
}
