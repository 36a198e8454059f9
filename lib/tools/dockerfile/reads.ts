export const reads = (path: string): boolean =>
  /(^|\/)(Dockerfile|Containerfile)(\.[^/]*)?$|\.dockerfile$/i.test(path)
