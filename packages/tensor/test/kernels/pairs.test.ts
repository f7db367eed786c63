import {
  abs,
  erf,
  expand,
  type Shape,
  slice,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { normal, testPairs } from '../../../../test/support/pairs.ts'
import type { Arithmetic } from '../../src/kernels/arithmetic.ts'
import type { Unary } from '../../src/kernels/map.ts'
import type { Folded } from '../../src/kernels/reduce.ts'
import { looped } from '../../src/loops/broadcast.ts'
import type { Fold } from '../../src/reduce.ts'

/** A call for each name. */
const callsOf = <Name extends string, T>(
  of: Record<Name, T>,
  make: (name: Name, of: T) => unknown[],
) => Object.fromEntries((Object.keys(of) as Name[]).map(name => [name, () => make(name, of[name])]))

const unary: Record<Unary, (x: number) => number> = {
  neg: x => -x,
  abs: Math.abs,
  sign: Math.sign,
  square: x => x * x,
  sqrt: Math.sqrt,
  rsqrt: x => 1 / Math.sqrt(x),
  reciprocal: x => 1 / x,
  exp: Math.exp,
  log: Math.log,
  tanh: Math.tanh,
  erf: x => erf(tensor(x, { dtype: 'float64' })).item(),
}

const binary: Record<Arithmetic, (x: number, y: number) => number> = {
  add: (x, y) => x + y,
  sub: (x, y) => x - y,
  mul: (x, y) => x * y,
  div: (x, y) => x / y,
  maximum: Math.max,
  minimum: Math.min,
}

const folds: Record<Folded, { start: number; f: (total: number, x: number) => number }> = {
  sum: { start: 0, f: (total, x) => total + x },
  max: { start: -Infinity, f: Math.max },
}

/** The same fold as a loop over rows. */
const folding = (kernel: Folded, shape: Shape) => {
  const { f, start } = folds[kernel]
  const fold: Fold = (totals, x, { length, starts: [o, i], steps: [so, si] }) => {
    for (let n = 0; n < length; n++) totals[o + n * so] = f(totals[o + n * so], x[i + n * si])
  }
  return { fold, start, kernel, shape, op: kernel }
}

const x = () => normal([20, 33])

const product = (x: Tensor, y: Tensor) => {
  const [m, k, n] = [x.shape.at(-2)!, x.shape.at(-1)!, y.shape.at(-1)!]
  return [
    { out: zeros([...x.shape.slice(0, -2), m, n]), x, y },
    { m, k, n },
  ]
}

await testPairs(new URL('../..', import.meta.url), {
  mapInto: callsOf(unary, (kernel, f) => [zeros([20, 33]), abs(x()), { f, kernel }]),
  zipInto: {
    ...callsOf(binary, (kernel, f) => [
      zeros([20, 33]),
      x(),
      normal([20, 33], 2),
      { loop: looped(f), kernel },
    ]),
    'a number': () => [
      zeros([20, 33]),
      x(),
      normal([], 2),
      { loop: looped(binary.div), kernel: 'div' },
    ],
    'of a number': () => [
      zeros([20, 33]),
      normal([]),
      x(),
      { loop: looped(binary.div), kernel: 'div' },
    ],
    'a row': () => [
      zeros([20, 33]),
      x(),
      normal([33], 2),
      { loop: looped(binary.sub), kernel: 'sub' },
    ],
    'a column': () => [
      zeros([20, 33]),
      x(),
      normal([20, 1], 2),
      { loop: looped(binary.mul), kernel: 'mul' },
    ],
    'an expanded column': () => [
      zeros([20, 33]),
      x(),
      expand(normal([20, 1], 2), [20, 33]),
      { loop: looped(binary.sub), kernel: 'sub' },
    ],
  },
  foldTo: {
    ...callsOf(folds, kernel => [x(), folding(kernel, [20, 1])]),
    columns: () => [x(), folding('max', [33])],
    all: () => [x(), folding('sum', [])],
    'tall columns': () => [normal([5000, 3]), folding('sum', [3])],
  },
  fillFrom: {
    transposed: () => [zeros([33, 20]), transpose(x())],
    'a stack': () => [zeros([3, 7, 5]), transpose(normal([3, 5, 7]))],
    'a stack of stacks': () => [
      zeros([2, 3, 7, 5]),
      transpose(transpose(normal([3, 2, 5, 7]), [0, 1])),
    ],
    'heads of attention': () => [zeros([2, 3, 5, 7]), transpose(normal([2, 5, 3, 7]), [1, 2])],
    'a slice': () => [
      zeros([3, 4]),
      slice(normal([5, 9]), [
        [1, 4],
        [2, 6],
      ]),
    ],
  },
  addUp: {
    alike: () => [x(), normal([20, 33], 2)],
    'a row': () => [x(), normal([33], 2)],
  },
  multiplyInto: {
    small: () => product(normal([3, 4]), normal([4, 5], 2)),
    tiles: () => product(normal([19, 33]), normal([33, 23], 2)),
    'views in a stack': () => product(transpose(normal([2, 11, 9])), normal([11, 9], 2)),
  },
})
