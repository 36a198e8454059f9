import { expect, it } from 'vitest'
import { completed, platformOf } from './complete-lock'

it('reads the platform from a package’s name', () => {
  expect(platformOf('@esbuild/darwin-arm64')).toEqual({ os: ['darwin'], cpu: ['arm64'] })
  expect(platformOf('@oxfmt/binding-linux-arm-gnueabihf')).toEqual({ os: ['linux'], cpu: ['arm'] })
  expect(platformOf('@next/swc-linux-x64-musl')).toEqual({
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  })
  expect(platformOf('fsevents')).toEqual({ os: ['darwin'] })
})

it('adds what is missing, in place and in order, and nothing twice', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@tool/linux-x64': '2.0.0', '@tool/win32-x64': '2.0.0' },
      },
      'node_modules/@tool/linux-x64': { version: '2.0.0' },
    },
  }
  const whole = completed(lock)
  expect(whole.packages['node_modules/@tool/win32-x64']).toEqual({
    version: '2.0.0',
    os: ['win32'],
    cpu: ['x64'],
    dev: true,
    optional: true,
  })
  expect(Object.keys(whole.packages)).toHaveLength(4)
  expect(completed(whole)).toEqual(whole)
})
