// Is a gradient right? Nudge each number a little and look how the output moves: slow, but hard to get wrong.
// PyTorch: torch.autograd.gradcheck.

import {
  cast,
  described,
  isTensor,
  mul,
  refuse,
  refuseRange,
  requireFunction,
  requireList,
  requireOptions,
  reshape,
  sum,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import { noGrad } from './no-grad.ts'
import { isVariable, type Variable, variable } from './variable.ts'

type Differentiable = (...inputs: Variable[]) => Variable

/**
 * Compares the gradients of `backward` with central differences (f(x + step) - f(x - step)) / (2 · step), in
 * float64. Several outputs are weighted and added, each by a number of its own, so that none can hide.
 * Returns how many slopes were compared, and the largest error, relative to 1 + |slope|.
 * Throws a list of those that are off by more than `tolerance`, and when `f` returns no variable. Stay away from kinks
 * such as |x| at 0.
 *
 * @example
 * console.log(gradcheck(x => mul(x, x), [tensor([1, 2, 3])]).compared) // 3
 */
export function gradcheck(
  f: Differentiable,
  inputs: readonly Tensor[],
  options: { step?: number; tolerance?: number } = {},
): { compared: number; worst: number } {
  checkArguments(f, inputs, options)
  const { step = 1e-6, tolerance = 1e-4 } = options
  const xs = inputs.map(x => variable(cast(x, 'float64')))
  const output = f(...xs)
  if (!isVariable(output)) {
    refuse('gradcheck', 'the function to return a variable', output)
  }
  const weights = distinctWeights(output.data)
  output.backward(weights)
  const total = () => noGrad(() => sum(mul(f(...xs).data, weights)).item())
  const errors = xs.flatMap((x, i) => compare(x, { name: `input ${i}`, total, step }))
  const wrong = errors.filter(({ error }) => !(error <= tolerance))
  if (wrong.length > 0) throw new Error(report(wrong, errors.length))
  return {
    compared: errors.length,
    worst: errors.reduce((most, { error }) => Math.max(most, error), 0),
  }
}

function checkArguments(
  f: unknown,
  inputs: unknown,
  options: { step?: number; tolerance?: number },
): void {
  requireFunction(f, 'gradcheck', 'a function first')
  requireList(inputs, 'gradcheck', 'a list of tensors, as in gradcheck(f, [x])')
  for (const x of inputs) {
    if (isTensor(x)) continue
    const advice = isVariable(x) ? '; give its .data' : ''
    throw new TypeError(`gradcheck: expected tensors to nudge, got ${described(x)}${advice}`)
  }
  requireOptions(options, 'gradcheck', ['step', 'tolerance'])
  const { step = 1, tolerance = 1 } = options
  if (!(typeof step === 'number' && step > 0)) {
    refuseRange('gradcheck', 'a step above 0', step)
  }
  if (!(typeof tolerance === 'number' && tolerance >= 0)) {
    refuseRange('gradcheck', 'a tolerance of 0 or more', tolerance)
  }
}

interface Comparison {
  where: string
  got: number
  slope: number
  error: number
}

/** Every element of `x`: its gradient beside the slope found by nudging it. */
function compare(
  x: Variable,
  { name, total, step }: { name: string; total: () => number; step: number },
): Comparison[] {
  const numbers = x.data.data
  return Array.from(numbers, (original, k) => {
    numbers[k] = original + step
    const above = total()
    numbers[k] = original - step
    const below = total()
    numbers[k] = original
    const slope = (above - below) / (2 * step)
    const got = x.grad?.data[k] ?? 0
    const where = `${name}[${indicesOf(k, x.shape)}]`
    return { where, got, slope, error: Math.abs(got - slope) / (1 + Math.abs(slope)) }
  })
}

/** Between 0.5 and 1.5 and all different: the fractions of multiples of the golden ratio. */
function distinctWeights({ shape, size }: Tensor): Tensor {
  const weights = Array.from({ length: size }, (_, k) => 0.5 + (((k + 1) * 0.6180339887498949) % 1))
  return reshape(tensor(weights, { dtype: 'float64' }), shape)
}

/** Where element `k` in row-major order lies: element 5 of shape [2,3] at 1,2. */
function indicesOf(k: number, shape: readonly number[]): number[] {
  let rest = k
  return shape.map((_, d) => {
    const stride = shape.slice(d + 1).reduce((product, length) => product * length, 1)
    const index = Math.floor(rest / stride)
    rest %= stride
    return index
  })
}

function report(wrong: readonly Comparison[], compared: number): string {
  const lines = wrong
    .slice(0, 5)
    .map(({ where, got, slope }) => `  ${where}: backward says ${got}, nudging says ${slope}`)
  const more = wrong.length > lines.length ? [`  … and ${wrong.length - lines.length} more`] : []
  return [`gradcheck: ${wrong.length} of ${compared} gradients are wrong`, ...lines, ...more].join(
    '\n',
  )
}
