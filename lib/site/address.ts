import { basePath } from './base-path'

/**
 * The address of a path of this site: absolute where the build knows the site's own (SITE_URL,
 * with the base path), else from the root of the host.
 */
export function address(path: string, site = process.env.SITE_URL): string {
  return site ? site.replace(/\/$/, '') + path : basePath + path
}
