/** esbuild's text loader: a Python file imported as its source. */
declare module '*.py' {
  const source: string
  export default source
}
