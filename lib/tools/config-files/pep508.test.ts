import { describe, expect, it } from 'vitest'
import { requirementFault, versionsFault } from './pep508'

describe('requirementFault', () => {
  it.each([
    'torch',
    'torch==2.3.1',
    'torch >=2.3, <3',
    'torch (>=2.3,<3)',
    'torch>=2.3,',
    'a.b-c_d[x,y]~=1.4.2',
    'a[]',
    'A9 === whatever+local',
    'torch==2.3.*',
    'torch!=2.3.*',
    'torch==2.3.1+cu121',
    'torch>1!2.0rc1',
    'pip @ https://example.org/pip-1.whl',
    'pip @ git+https://example.org/pip.git@abc#subdirectory=x',
    'pip@file:///x.whl ; sys_platform == "linux"',
    "x; python_version < '3.12'",
    "x>=1; (python_version<'3' or os_name == \"nt\") and 'linux' in sys_platform",
    "x; platform_machine not in 'arm64 aarch64'",
    'x; extra == "dev"',
  ])('lets %s pass', (text) => {
    expect(requirementFault(text)).toBeNull()
  })

  it.each([
    ['torch«=2.3»', 'One `=` is no comparison: write `==2.3`.'],
    ['torch «^2.3»', "`^` is Poetry's notation and not part of PEP 440: write `>=2.3,<3`."],
    ['torch«~2.3»', '`~` alone is no comparison: write `~=2.3`.'],
    ['torch«~=2»', '`~=` needs two numbers at least: `~=2.0`.'],
    ['torch«=>2»', 'Write `>=2`.'],
    ['torch «2.3»', 'A comparison is missing: `torch==2.3` or `torch>=2.3`.'],
    ['torch «>=2 <3»', 'A comma is missing in `>=2 <3`.'],
    ['torch>=2,«>=3.*»', '`.*` only goes with `==` and `!=`.'],
    ['torch >=2,«,»<3', 'A version bound is missing between the commas.'],
    ['torch«>=latest»', '`>=latest` is no version bound (PEP 440), such as `>=1.2`.'],
    ['«==2»', 'A package name should stand first.'],
    ['«torch-»==2', '`torch-` is no package name: it should end in a letter or digit.'],
    ['x«[a b]»', '`a b` is no name of an extra.'],
    ['x«[a»', 'A `]` is missing after the extras.'],
  ])('finds the fault in %s', (text, message) => {
    const clean = text.replaceAll(/[«»]/g, '')
    const fault = requirementFault(clean)
    expect(fault?.message).toBe(message)
    // Between two commas there is nothing to mark: the place is where it should be.
    const expected = message.includes('between') ? '' : /«(.*)»/.exec(text)?.[1]
    expect(clean.slice(fault?.start, fault?.end)).toBe(expected)
  })

  it.each([
    'x;',
    'x; y',
    'x; python_version',
    'x; python_version < ',
    "x; (python_version<'3'",
    "x; python_version<'3')",
    "x; foo == 'a'",
    "x; python_version<'3' os_name=='nt'",
    'x @',
    'x @ file.whl',
    'x @ https://a b',
  ])('refuses %s', (text) => {
    expect(requirementFault(text)).not.toBeNull()
  })
})

describe('versionsFault', () => {
  it.each(['>=3.11', '>=3.10,<4', '==3.12.*', '~=3.11', '', '>=3.10, !=3.11.0'])(
    'lets %j pass',
    (text) => {
      expect(versionsFault(text)).toBeNull()
    },
  )

  it.each(['3.11', '^3.10', '>=3.x', '>=3.10 <4', '>3.10.*', 'python>=3', '>=3.11+local'])(
    'refuses %j',
    (text) => {
      expect(versionsFault(text)).not.toBeNull()
    },
  )
})
