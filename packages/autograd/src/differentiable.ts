// The one way to make an operation that gradients can pass: its forward rule and, beside it, how the gradient
// comes back to each input. PyTorch: torch.autograd.Function.

import { isTensor, requireFunction, type Tensor } from '@neuralings/tensor'
import type { Pullback } from './graph.ts'
import { isRecording } from './no-grad.ts'
import { isVariable, Variable } from './variable.ts'

/** The output, then one pullback per input; null for an input that has no gradient, such as an index. */
export type Forward = readonly [output: Tensor, ...pullbacks: (Pullback | null)[]]

/** What a tensor can be is allowed to be a variable as well; numbers and options stay what they are. */
type Lift<T> = T extends Tensor ? T | Variable : T
type Lifted<Inputs extends readonly unknown[]> = { [K in keyof Inputs]: Lift<Inputs[K]> }

/** An operation on variables, with the inputs of its rule. */
export type Op<Inputs extends readonly unknown[]> = (...inputs: Lifted<Inputs>) => Variable

/**
 * Makes an operation from a rule: `(inputs) → [output, pullback of the first input, of the second, …]`.
 * The rule sees plain tensors, and works with the functions of `@neuralings/tensor`. Each pullback turns
 * `g` = d(loss)/d(output) into d(loss)/d(input); it is only called when that input wants its gradient.
 * If an input was broadcast, the sum over the stretched dimensions is taken afterwards: the rule need not.
 * Inputs that are not variables (numbers, options) reach the rule as they are.
 *
 * @example
 * import * as tensor from '@neuralings/tensor'
 *
 * const cube = differentiable('cube', x => [
 *   tensor.pow(x, 3),
 *   g => tensor.mul(g, tensor.mul(3, tensor.mul(x, x))),
 * ])
 * const x = variable(2)
 * cube(x).backward()
 * console.log(x.grad?.item()) // 12
 */
export function differentiable<Rule extends (...inputs: Tensor[]) => Forward>(
  op: string,
  rule: Rule,
): Op<Parameters<Rule>>
export function differentiable<Inputs extends readonly unknown[]>(
  op: string,
  rule: (...inputs: Inputs) => Forward,
): Op<Inputs>
// @__NO_SIDE_EFFECTS__
export function differentiable(op: string, rule: (...inputs: unknown[]) => Forward) {
  requireFunction(rule, `differentiable('${op}')`, 'a rule, a function')
  return (...inputs: unknown[]): Variable => {
    const forward = rule(...inputs.map(value))
    const [output] = Array.isArray(forward) ? (forward as unknown as Forward) : []
    if (!isTensor(output)) {
      throw new TypeError(
        `${op}: the rule returns [output, ...pullbacks], and the output is a Tensor`,
      )
    }
    if (!wantsGradient(...inputs)) return new Variable(output, false, { op })
    return new Variable(output, true, { op, ...edges(inputs, forward, op) })
  }
}

function value(input: unknown): unknown {
  return isVariable(input) ? input.data : input
}

/**
 * Whether a gradient will come back to one of these inputs: a rule whose way back is not wanted may keep less for it.
 *
 * @example
 * const x = variable(2)
 * console.log(wantsGradient(x, 3), noGrad(() => wantsGradient(x, 3))) // true false
 */
export function wantsGradient(...inputs: readonly unknown[]): boolean {
  return isRecording() && inputs.some(input => isVariable(input) && input.requiresGrad)
}

/** The inputs that are variables, each with its pullback. */
function edges(inputs: readonly unknown[], forward: Forward, op: string) {
  const parents: Variable[] = []
  const pullbacks: (Pullback | null)[] = []
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (!isVariable(input)) continue
    const pullback = forward[i + 1] as Pullback | null | undefined
    if (pullback === undefined) {
      throw new TypeError(`${op}: no pullback for input ${i}; write null if it has no gradient`)
    }
    parents.push(input)
    pullbacks.push(input.requiresGrad ? pullback : null)
  }
  return { parents, pullbacks }
}
