import { nodeToolPlatform } from './node-platform'
import { Toolbox } from './toolbox'

let toolbox: Promise<Toolbox> | undefined

/** The real tools for the tests of one file, started as they are needed. */
export function testTools(): Promise<Toolbox> {
  toolbox ??= nodeToolPlatform().then((platform) => new Toolbox(platform))
  return toolbox
}
