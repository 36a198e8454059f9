/** Pyodide ships this Emscripten module without types; `loadPyodide` takes it as it is. */
declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof import('pyodide').loadPyodide>[0]>['createPyodideModule']
  >
  export default createPyodideModule
}
