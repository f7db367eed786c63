// Small jobs for what blocks are made of: who has a slip in one of them is told so, and not that the whole is wrong.
import { mul, square, type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import type { causalMask } from '../attention/causal/exercise.ts'
import type { multiHeadAttention } from '../attention/heads/exercise.ts'
import type { project } from '../attention/qkv/exercise.ts'
import type { residual } from '../training-trouble/residual/exercise.ts'
import type { feedForward } from './block/exercise.ts'
import type { layerNorm } from './layer-norm/exercise.ts'

const table = (w: number[][], b: number[]) => ({ w: variable(w), b: variable(b) })

export function checkProject(yours: typeof project): void {
  const x = variable([[[2, 5], [1, 0]]]) // biome-ignore format: one line
  const y = yours(x, table([[1, 1], [0, 2], [3, -1]], [-1, 0, 10])) // biome-ignore format: one line
  expectClose(y, [[[6, 10, 11], [0, 0, 13]]], { what: 'project of a small job' }) // biome-ignore format: one line
}

/** All questions are 0, so everybody is listened to alike: what is heard is a mean of 2x + 1. */
export function checkAttention(yours: typeof multiHeadAttention): void {
  const zero = table([[0, 0], [0, 0]], [0, 0]) // biome-ignore format: one line
  const w = { q: zero, k: zero, v: table([[2, 0], [0, 2]], [1, 1]), out: table([[1, 0], [0, 1]], [10, 0]) } // biome-ignore format: one line
  const x = variable([[[1, 0], [3, 2]]]) // biome-ignore format: one line
  const mask = tensor([[1, 0], [1, 1]], { dtype: 'int32' }) // biome-ignore format: one line
  const heard = yours(x, w, { heads: 2, mask })
  expectClose(heard, [[[13, 1], [15, 3]]], { what: 'multiHeadAttention of a small job' }) // biome-ignore format: one line
  const memory = variable([[[10, 1], [20, 2], [60, 3]]]) // biome-ignore format: one line
  const told = yours(x, w, { heads: 1, memory })
  expectClose(told, [[[71, 5], [71, 5]]], { what: 'multiHeadAttention of a memory' }) // biome-ignore format: one line
}

export function checkResidual(yours: typeof residual): void {
  const x = variable([3, -1])
  const y = yours(x, square)
  y.backward(tensor([1, 10]))
  expectClose(y, [12, 0], { what: 'residual of [3, −1], with f the square' })
  expectClose(x.grad, [7, -10], { what: 'the gradient of x in it' })
}

export function checkLayerNorm(yours: typeof layerNorm): void {
  const norm = { weight: variable([10, 1, -2, 0]), bias: variable([0, 5, 0, 7]) }
  const y = yours(variable([[1, 5, 1, 5]]), norm)
  expectClose(y, [[-10, 6, 2, 7]], { what: 'layerNorm of a small job', rtol: 1e-4 })
}

export function checkBendAlone(yours: (x: Variable) => Variable): void {
  const x = variable([[-3, 2], [4, -1]]) // biome-ignore format: one line
  const y = mul(yours(x), 10)
  y.backward(tensor([[1, 2], [3, 4]])) // biome-ignore format: one line
  expectClose(y, [[0, 20], [40, 0]], { what: 'ten times bend of a small job' }) // biome-ignore format: one line
  expectClose(x.grad, [[0, 20], [30, 0]], { what: 'the gradient of x in it' }) // biome-ignore format: one line
}

export function checkCausalMask(yours: typeof causalMask): void {
  expectClose(yours(3), [[1, 0, 0], [1, 1, 0], [1, 1, 1]], { what: 'causalMask(3)' }) // biome-ignore format: one line
}

export function checkFeedForward(yours: typeof feedForward): void {
  // Up: 1, −3, 7; bent 1, 0, 7; down: 1 − 7 + 100
  const up = table([[1, 1], [1, 0], [0, 3]], [0, -5, 10]) // biome-ignore format: one line
  const y = yours(variable([[2, -1]]), { up, down: table([[1, 50, -1], [0, 0, 1]], [100, 0.5]) }) // biome-ignore format: one line
  expectClose(y, [[94, 7.5]], { what: 'feedForward of a small job' })
}
