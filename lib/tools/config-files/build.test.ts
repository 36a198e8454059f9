import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { ToolService } from '../tool'
import { plugins, toolFiles } from './build'
import { confSchemas, diagnose } from './test-config-files'

describe('the bundle', () => {
  it('checks with the compiled schemas as with the schemas themselves, without eval', async () => {
    const { outputFiles } = await build({
      entryPoints: ['lib/tools/config-files/service.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      minify: true,
      plugins: [...plugins],
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).not.toMatch(/\beval\s*\(|new Function|Function\s*\(["'`]/)
    const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    const bundled = (await import(/* @vite-ignore */ address)) as {
      createService(): Promise<ToolService<'config-files'>>
    }
    const service = await bundled.createService()
    const files = {
      'conf/config.yaml': 'defaults: [{model: x}]\ntraining: {lora: {r: 0}}\nrun: [1]\n',
      'pyproject.toml':
        '[project]\nnam = 1\n[tool.uv]\nindex = [{name = "a b"}]\n[tool.ruff]\nfix = 1\n',
      '.pre-commit-config.yaml': 'repos: [{repo: local, hooks: [{id: 1}]}, 3]\n',
    }
    const found = await service.diagnose(files, { schemas: confSchemas })
    expect(found.length).toBeGreaterThan(10)
    expect(found).toEqual(await diagnose(files, confSchemas))
  })

  it('names the version of the YAML parser and needs no files', async () => {
    const { version, posted, linked } = await toolFiles()
    expect(version).toMatch(/^2\.\d+\.\d+$/)
    expect({ ...posted, ...linked }).toEqual({})
  })
})
