import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { takeApart } from './take-apart'

const bundle = readFileSync('node_modules/browser-basedpyright/dist/pyright.worker.js', 'utf8')

it('leaves the server a fifth of the size, and the stubs that labs may import', () => {
  const { server, typeshed } = takeApart(bundle)
  expect(server.length).toBeLessThan(bundle.length / 4)
  expect(server).not.toContain('sourceMappingURL')
  const paths = Object.keys(typeshed)
  expect(paths).toContain('/typeshed/stdlib/builtins.pyi')
  expect(paths).toContain('/typeshed/stubs/PyYAML/yaml/__init__.pyi')
  expect(paths).toContain('/typeshed/LICENSE')
  expect(paths.filter((path) => path.includes('/tensorflow/'))).toEqual([])
})

it('reads the literal to its end, whatever its strings hold', () => {
  const small = [
    'x=()=>{e.exports={"/typeshed/a.pyi":"}\\"{",',
    `"/typeshed/b.pyi":'it\\'s {',"/typeshed/stubs/zmq/c.pyi":"no"}},`,
    'createBackgroundAnalysis(e,n){const t=new N(n);return t}',
  ].join('')
  expect(takeApart(small)).toEqual({
    server: 'x=()=>{e.exports={}},createBackgroundAnalysis(e,n){return;const t=new N(n);return t}',
    typeshed: { '/typeshed/a.pyi': '}"{', '/typeshed/b.pyi': "it's {" },
  })
})

it('refuses a bundle that is built another way', () => {
  expect(() => takeApart('e.exports={"/typeshed/a.pyi":""}')).toThrow(/the second thread/)
  expect(() => takeApart('')).toThrow(/typeshed/)
})
