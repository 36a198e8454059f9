/** `/folder` when the site does not live at the root of its host, else empty. */
export const basePath: string = process.env.NEXT_PUBLIC_BASE_PATH ?? ''
