// The page on slopes where there is none is true: every row is computed. It lies with autograd; this is the package from
// which all that it lists can be seen.
import { readFileSync } from 'node:fs'
import * as activations from '@neuralings/activations'
import * as autograd from '@neuralings/autograd'
import { maxPool2d } from '@neuralings/nn-cnn'
import { layerNorm, rmsNorm } from '@neuralings/nn-mlp'
import * as optim from '@neuralings/optim'
import { type DType, scope, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const { sum, variable } = autograd
const library = { ...autograd, ...activations, ...optim, maxPool2d, layerNorm, rmsNorm, tensor }

const text = readFileSync(new URL('../../autograd/SINGULAR.md', import.meta.url), 'utf8')
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim().replaceAll('`', '')))
  .map(([, code, at, value, slope]) => ({ code, at, value, slope }))

/** What is written there, as JavaScript reads it. */
function read(text: string): unknown {
  const source = text.replaceAll('−', '-').replaceAll('∞', 'Infinity')
  return new Function(`return ${source}`)()
}

/** Equal to four digits; 0 is −0. */
function near(want: unknown): unknown {
  if (Array.isArray(want)) return want.map(near)
  if (want === 0 || !Number.isFinite(want)) return want === 0 ? expect.closeTo(0, 6) : want
  const [low, high] = [0.9999, 1.0001].map(share => share * Number(want))
  return expect.toSatisfy((x: number) => (x - low) * (x - high) <= 0)
}

function check({ code, at, value, slope }: (typeof rows)[number], dtype: DType): void {
  const inputs = read(`({ ${at.replaceAll(' =', ':')} })`) as Record<string, number>
  const xs = Object.values(inputs).map(numbers => variable(numbers, { dtype }))
  const names = [...Object.keys(library), ...Object.keys(inputs)]
  const run = new Function(...names, `return ${code}`)
  const y: autograd.Variable = run(...Object.values(library), ...xs)
  sum(y).backward()
  if (dtype === 'float32' || !value.endsWith('(float32)')) {
    expect(y.toArray()).toEqual(near(read(value.replace(' (float32)', ''))))
  }
  expect(xs.map(x => x.grad?.toArray())).toEqual(near(read(`[${slope}]`)))
}

test('there are as many rows as lines in the tables', () => {
  expect(rows.length).toBe(text.split('\n').filter(line => /^\| [^-f]/.test(line)).length)
  expect(rows.length).toBeGreaterThan(60)
})

describe.each(['float32', 'float64'] as const)('%s', dtype => {
  test.each(rows)('$code at $at', row => check(row, dtype))
  test.each(rows)('$code at $at, in a scope', row => scope(() => check(row, dtype)))
})
