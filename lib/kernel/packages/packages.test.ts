import { afterAll, describe, expect, it } from 'vitest'
import { grade } from '@/lib/grading/grade'
import { states, testLab } from '@/lib/grading/test-lab'
import type { PackageName } from '@/lib/course/schema'
import { testTools } from '@/lib/tools/test-tools'
import { confinedSandboxes } from '../confined'
import { gradingKernel } from '../grading-kernel'
import { Interpreter } from '../interpreter'
import { nodePlatform } from '../node-platform'
import type { RunOutcome } from '../outcome'
import { readRuntimeManifest } from '../read-manifest'
import type { Answer } from '../protocol'
import { loadKernel } from '../test-kernel'
import { readLabPackages } from './built'
import type { LabPackage } from './lab-package'

const all: readonly PackageName[] = ['pyyaml', 'omegaconf', 'packaging', 'resolvelib']

async function run(
  code: string,
  packages: readonly LabPackage[],
): Promise<{ outcome: RunOutcome | { kind: 'needs-input' }; text: string }> {
  const kernel = await loadKernel({ packages: packages.length > 0 })
  const interpreter = await kernel.take()
  interpreter.mount({ 'main.py': code }, {}, packages)
  let text = ''
  const outcome = await interpreter.run('main.py', [], {
    onOutput: (chunks) => (text += chunks.map((chunk) => chunk.text).join('')),
    onInputWanted: () => {},
  })
  interpreter.terminate()
  return { outcome, text }
}

async function printed(code: string, names: readonly PackageName[] = all): Promise<string> {
  const { outcome, text } = await run(code, await readLabPackages(names))
  if (outcome.kind === 'raised') throw new Error(outcome.error.traceback)
  return text.trim()
}

async function refusal(code: string, packages: readonly LabPackage[]): Promise<string> {
  const { outcome } = await run(code, packages)
  if (outcome.kind !== 'raised') throw new Error(`it ended as ${outcome.kind}`)
  return `${outcome.error.type}: ${outcome.error.message}`
}

afterAll(async () => {
  for (const packages of [true, false]) (await loadKernel({ packages })).dispose()
})

describe('a lab that declares real packages', () => {
  it('reads YAML as PyYAML does: 2e-5 is text', async () => {
    const code = "import yaml; print(repr(yaml.safe_load('{a: 2e-5, b: 2.0e-5, c: on}')))"
    expect(await printed(code)).toBe("{'a': '2e-5', 'b': 2e-05, 'c': True}")
  })

  it('merges with OmegaConf, to which 2e-5 is a number, and resolves interpolations', async () => {
    const code = `
from omegaconf import OmegaConf
cfg = OmegaConf.merge(OmegaConf.create("a: 2e-5\\nb: {c: 1, d: [1, 2]}"), {"b": {"c": 3}, "e": "\${b.c}"})
print(cfg.a + 0, cfg.b, cfg.e)`
    expect(await printed(code)).toBe("2e-05 {'c': 3, 'd': [1, 2]} 3")
  })

  it('hears of a wrong key from OmegaConf in struct mode', async () => {
    const code = `
from omegaconf import OmegaConf
cfg = OmegaConf.create({"lr": 1})
OmegaConf.set_struct(cfg, True)
cfg.learning_rate = 2`
    expect(await refusal(code, await readLabPackages(all))).toMatch(
      /^ConfigAttributeError: Key 'learning_rate' is not in struct/,
    )
  })

  it('orders versions as packaging does', async () => {
    const code = `
from packaging.version import Version
from packaging.specifiers import SpecifierSet
print(*sorted(["1.10", "1.9", "1.10rc1", "1!0.1", "1.10.post1"], key=Version))
print("2.1.0" in SpecifierSet("~=2.0"), "3.0" in SpecifierSet("~=2.0"))`
    expect(await printed(code)).toBe('1.9 1.10rc1 1.10 1.10.post1 1!0.1\nTrue False')
  })

  it('resolves a small index with resolvelib', async () => {
    expect(await printed(resolving)).toBe("{'app': 1, 'lib': 1, 'tool': 2}")
  })

  it('imports a module that no image holds from the archive', async () => {
    const code = 'import antlr4.xpath.XPath as m; print(m.__file__)'
    expect(await printed(code)).toBe('/packages.zip/antlr4/xpath/XPath.py')
  })

  it('lets a file of the learner go before a package of the same name', async () => {
    const kernel = await loadKernel({ packages: true })
    const interpreter = await kernel.take()
    const files = { 'main.py': 'import yaml; print(yaml.MINE)', 'yaml.py': 'MINE = 1' }
    interpreter.mount(files, {}, await readLabPackages(all))
    const outcome = await interpreter.run('main.py', [], {
      onOutput: () => {},
      onInputWanted: () => {},
    })
    interpreter.terminate()
    expect(outcome.kind).toBe('finished')
  })
})

it('adds to the memory image what was imported, and no chance', async () => {
  const { files } = await readRuntimeManifest()
  expect(files['packages.delta.gz']).toBeLessThan(3_000_000)
})

it('imports them from the archive, more slowly, where no memory image loads', async () => {
  const platform = await nodePlatform({ packages: true })
  const assets = await platform.loadAssets(() => {})
  const interpreter = new Interpreter(platform.spawn(), { ...assets, snapshot: null })
  await interpreter.ready
  const files = { 'main.py': 'import omegaconf\nimport antlr4.xpath.XPath' }
  interpreter.mount(files, {}, await readLabPackages(['omegaconf']))
  const outcome = await interpreter.run('main.py', [], {
    onOutput: () => {},
    onInputWanted: () => {},
  })
  interpreter.terminate()
  expect(outcome.kind).toBe('finished')
})

describe('a lab without a package', () => {
  it('is told that it does without', async () => {
    expect(await refusal('import yaml', [])).toBe(
      "ModuleNotFoundError: No module named 'yaml': PyYAML is a real package, and this lab does without it",
    )
  })

  it('has what it declares, and what that needs, and nothing else', async () => {
    const packages = await readLabPackages(['omegaconf'])
    expect((await run('import omegaconf, yaml, antlr4', packages)).outcome.kind).toBe('finished')
    expect(await refusal('import omegaconf, resolvelib', packages)).toContain(
      'resolvelib is a real package',
    )
  })

  it('is told why a package that it declares could not be had', async () => {
    const missing = 'PyYAML could not be had when this site was built'
    const packages = [{ name: 'pyyaml', imports: ['yaml'], missing }] as const
    expect(await refusal('import yaml', packages)).toBe(
      `ModuleNotFoundError: No module named 'yaml': ${missing}`,
    )
  })

  it('catches that as any missing module', async () => {
    const packages = [{ name: 'pyyaml', imports: ['yaml'], missing: 'no' }] as const
    const code = 'try:\n    import yaml\nexcept ImportError as e:\n    assert e.name == "yaml"'
    expect((await run(code, packages)).outcome.kind).toBe('finished')
  })
})

describe('between checks', () => {
  /** Answers of one sandbox to driver code, with a reset before each. */
  async function asked(codes: readonly string[]): Promise<{ value: unknown; ms: number }[]> {
    const interpreter = await (await loadKernel({ packages: true })).take()
    interpreter.mount({ 'main.py': '' }, {}, await readLabPackages(all))
    const { port1, port2 } = new MessageChannel()
    interpreter.serve(port2)
    let id = 0
    const ask = (question: object) =>
      new Promise<{ value: unknown }>((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<Answer>) =>
          resolve(JSON.parse(data.text) as { value: unknown })
        port1.postMessage({ id: ++id, text: JSON.stringify(question), seconds: 10 })
      })
    const answers = []
    for (const code of codes) {
      await ask({ op: 'reset' })
      const started = performance.now()
      const { value } = await ask({ op: 'exec', code, values: { $: 'dict', v: [] } })
      answers.push({ value, ms: performance.now() - started })
    }
    interpreter.terminate()
    port1.close()
    return answers
  }
  const values = async (codes: readonly string[]) => (await asked(codes)).map(({ value }) => value)

  it('keeps the packages, without importing them again', async () => {
    const code =
      'import time; t = time.perf_counter(); import yaml, omegaconf; time.perf_counter() - t'
    const [, ...later] = await values([code, code, code])
    expect(Math.min(...(later as number[]))).toBeLessThan(0.05)
  })

  it.each([
    ['a function', 'yaml.safe_load = lambda text: "mine"'],
    ['a method of a class', 'yaml.SafeLoader.get_single_data = lambda self: "mine"'],
    ['a table of a class', 'yaml.SafeLoader.yaml_implicit_resolvers.clear()'],
    ['a name in another module', 'yaml.loader.SafeLoader = None; yaml.load = None'],
  ])('forgets %s that was replaced', async (_what, spoil) => {
    const use = "import yaml; repr(yaml.safe_load('a: 1'))"
    const spoilt = `import yaml\n${spoil}\n1`
    expect(await values([use, spoilt, use])).toEqual(["{'a': 1}", 1, "{'a': 1}"])
  })

  it('forgets a resolver that was registered, and keeps those of OmegaConf', async () => {
    const register = `
from omegaconf import OmegaConf
OmegaConf.register_new_resolver("twice", lambda n: 2 * n)
OmegaConf.create({"a": "\${twice:4}"}).a`
    const has = `
from omegaconf import OmegaConf
[OmegaConf.has_resolver("twice"), OmegaConf.has_resolver("oc.env")]`
    expect(await values([register, has, register])).toEqual([8, [false, true], 8])
  })

  it('keeps what one check does to a package for the length of that check', async () => {
    const code = `
import yaml
yaml.add_constructor("!n", lambda loader, node: 7, Loader=yaml.SafeLoader)
import omegaconf
yaml.safe_load("!n x")`
    expect(await values([code])).toEqual([7])
  })
})

describe('grading with packages', () => {
  const lab = {
    ...testLab,
    packages: ['pyyaml', 'omegaconf'] as PackageName[],
    checks: ['same', 'own'].map((id) => ({ id, title: id })),
    checksSource: `
from judge import check, expect_equal
import yaml

@check("same", "Reads as PyYAML")
async def _(lab):
    word = lab.word()
    expect_equal(await lab.call("main.read", f"a: {word}"), yaml.safe_load(f"a: {word}"), "PyYAML says otherwise.")

@check("own", "Judges with its own copy")
async def _(lab):
    import omegaconf
    expect_equal(yaml.safe_load("a: 2e-5"), {"a": "2e-5"}, "The judge's copy is spoilt.")
    expect_equal(omegaconf.OmegaConf.create("a: 2e-5").a, 2e-5, "So is its OmegaConf.")
`,
  }
  const honest = 'import yaml\ndef read(text):\n    return yaml.safe_load(text)\n'
  const spoiling =
    'import yaml\nyaml.safe_load = lambda text: {"a": "mine"}\ndef read(text):\n    return yaml.safe_load(text)\n'

  async function judged(source: string, confined: boolean) {
    const own = gradingKernel(await loadKernel({ packages: true }))
    const kernel = confined ? { ...own, openSandbox: await confinedSandboxes() } : own
    const report = await grade(kernel, lab, {
      files: { 'main.py': source },
      standIns: {},
      packages: await readLabPackages(lab.packages),
      tools: await testTools(),
    })
    if (!report) throw new Error('interrupted')
    return states(report)
  }

  it.each([
    ['in a worker', false],
    ['in the confined child', true],
  ])('has them in the sandbox and in the judge, %s', async (_where, confined) => {
    expect(await judged(honest, confined)).toEqual({ same: 'passed', own: 'passed' })
    expect(await judged(spoiling, confined)).toEqual({ same: 'failed', own: 'passed' })
    expect(await judged(honest, confined)).toEqual({ same: 'passed', own: 'passed' })
  })
})

const resolving = `
import resolvelib
index = {"app": {1: {"lib": {1, 2}, "tool": {2}}}, "lib": {1: {}, 2: {"tool": {1}}}, "tool": {1: {}, 2: {}}}

class Provider(resolvelib.AbstractProvider):
    def identify(self, requirement_or_candidate):
        return requirement_or_candidate[0]
    def get_preference(self, identifier, *rest, **others):
        return identifier
    def find_matches(self, identifier, requirements, incompatibilities):
        wanted = set.intersection(*(set(versions) for _, versions in requirements[identifier]))
        bad = {version for _, version in incompatibilities[identifier]}
        return [(identifier, v) for v in sorted(index[identifier], reverse=True) if v in wanted - bad]
    def is_satisfied_by(self, requirement, candidate):
        return candidate[1] in requirement[1]
    def get_dependencies(self, candidate):
        return [(name, versions) for name, versions in index[candidate[0]][candidate[1]].items()]

result = resolvelib.Resolver(Provider(), resolvelib.BaseReporter()).resolve([("app", {1})])
print({name: version for name, (_, version) in sorted(result.mapping.items())})
`
