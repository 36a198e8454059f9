import { english } from '@/lib/messages/figures/config-composer/en'
import { describe, expect, test } from 'vitest'
import { compose, valueAt, type Entry } from '@/lib/figures/config-compose'
import type { ConfigFiles } from '@/lib/figures/config-files'
import { int, show, text } from '@/lib/figures/config-value'

const files: ConfigFiles = {
  'config.yaml': {
    run: { seed: int(1) },
    training: { epochs: int(3), optimizer: { name: text('adamw') } },
  },
  'training/base.yaml': {
    batch_size: int(4),
    optimizer: { name: text('sgd'), eps: int(5) },
  },
}
const base: Entry = { group: 'training', option: 'base' }

const seen = (defaults: readonly Entry[], ...overrides: string[]) => {
  const { rows, refused } = compose(files, defaults, overrides, english)
  const live = rows.filter((row) => row.removedBy === undefined)
  const config = Object.fromEntries(
    live.map((row) => [row.path, row.layers.at(-1) && show(row.layers.at(-1)!.value)]), // a row has a layer
  )
  return { config, refused, rows }
}

describe('compose', () => {
  test('merges dicts at every depth', () => {
    expect(seen([base, '_self_']).config).toEqual({
      'training.batch_size': '4',
      'training.optimizer.name': 'adamw',
      'training.optimizer.eps': '5',
      'training.epochs': '3',
      'run.seed': '1',
    })
  })

  test('lets the later one win, and puts config.yaml last when _self_ is missing', () => {
    expect(seen(['_self_', base]).config['training.optimizer.name']).toBe('sgd')
    expect(seen([base]).config['training.optimizer.name']).toBe('adamw')
  })

  test('remembers who lost', () => {
    const row = seen([base, '_self_'], 'training.optimizer.name=lion').rows.find(
      (candidate) => candidate.path === 'training.optimizer.name',
    )
    expect(row?.layers.map((layer) => layer.source)).toEqual([
      'training/base.yaml',
      'config.yaml',
      'training.optimizer.name=lion',
    ])
  })

  test('replaces, adds, forces and removes', () => {
    const { config, refused } = seen(
      [base],
      'run.seed=7',
      '+a.b.c=1',
      '++run.seed=8',
      '++x=2',
      '~training.optimizer',
    )
    expect(refused).toEqual([])
    expect(config).toEqual({
      'training.batch_size': '4',
      'training.epochs': '3',
      'run.seed': '8',
      'a.b.c': '1',
      x: '2',
    })
  })

  test('a value takes the place of everything below its key', () => {
    expect(seen([base], 'training=1').config).toEqual({ training: '1', 'run.seed': '1' })
  })

  test.each([
    ['training.learning_rte=0.5', 'There is no training.learning_rte'],
    ['+run.seed=2', 'use ++ or no prefix'],
    ['~run.sead', 'There is no run.sead to remove'],
    ['+run.seed.deep=1', 'run.seed is a value'],
    ['run.seed', 'key=value'],
    ['', 'key=value'],
  ])('refuses %s and goes on', (override, why) => {
    const { refused, config } = seen([base], override, 'training.epochs=9')
    expect(refused.map((refusal) => [refusal.line, refusal.override])).toEqual([[1, override]])
    expect(refused[0]?.why).toContain(why)
    expect(config['training.epochs']).toBe('9')
  })

  test('a removed key is gone, and may be added again', () => {
    const { rows, refused } = seen([base], '~run.seed', '+run.seed=5')
    expect(refused).toEqual([])
    expect(valueAt(rows, 'run.seed')).toEqual(int(5))
    expect(valueAt(seen([base], '~run.seed').rows, 'run.seed')).toBeUndefined()
  })
})
