import { describe, expect, it } from 'vitest'
import { readPackageLock } from '@/lib/kernel/packages/lock'
import { fromCache } from './build-packages/cache'
import { contentHash, expectHash, HashMismatch } from './build-packages/content'
import { describe as described, packArchive, preloadedModules } from './build-packages/pack'
import { obtainPackages, type Obtained } from './build-packages'

const good = 'a'.repeat(64)
const bad = 'b'.repeat(64)

describe('obtaining packages', () => {
  it('refuses what has another hash, and shows both', () => {
    expect(() => expectHash('yaml.whl', good, bad)).toThrow(HashMismatch)
    expect(() => expectHash('yaml.whl', good, bad)).toThrow(
      `yaml.whl is REFUSED: its SHA-256 is ${bad}, the lock file says ${good}`,
    )
    expect(() => expectHash('yaml.whl', good, good)).not.toThrow()
  })

  it('hashes paths and texts, whatever their order', () => {
    const one = contentHash({ 'a/b.py': '1', 'a/c.py': '2' })
    expect(contentHash({ 'a/c.py': '2', 'a/b.py': '1' })).toBe(one)
    expect(contentHash({ 'a/b.py': '2', 'a/c.py': '1' })).not.toBe(one)
    expect(contentHash({ 'a/b.py': '12', 'a/c.py': '' })).not.toBe(one)
  })

  it('takes no copy from the cache that another lock vouched for', async () => {
    const { pyyaml } = await readPackageLock()
    if (!pyyaml) throw new Error('no pyyaml in the lock')
    const debian = pyyaml.sources.map((source) => ({ ...source, version: '0' }))
    expect(await fromCache('pyyaml', { ...pyyaml, sources: debian })).toBeNull()
  })
})

describe('packing packages', () => {
  it('packs the same bytes each time', async () => {
    const obtained = await obtainPackages()
    const [one, two] = [await packArchive(obtained), await packArchive(obtained)]
    expect(one?.length).toBeGreaterThan(0)
    expect(one).toEqual(two)
  })

  it('goes without what was not obtained, and without what needs it', async () => {
    const lock = await readPackageLock()
    const obtained: Obtained[] = (await obtainPackages()).map((entry) =>
      entry.name === 'antlr4' ? { ...entry, got: null } : entry,
    )
    expect(described(lock, obtained)).toMatchObject({
      pyyaml: { imports: ['yaml'], version: expect.any(String) as string },
      omegaconf: { missing: 'the ANTLR runtime could not be had when this site was built' },
    })
    expect(preloadedModules(obtained)).toContain('yaml')
    expect(preloadedModules(obtained)).not.toContain('omegaconf')
  })

  it('makes nothing of nothing', async () => {
    const nothing = (await obtainPackages()).map((entry) => ({ ...entry, got: null }))
    expect(await packArchive(nothing)).toBeNull()
    expect(preloadedModules(nothing)).toEqual([])
  })
})
