// A module is a function with parameters: a layer, or a whole network made of modules. It finds its parameters
// in its own fields, however deep, and names them by the way to them: '0.weight'. PyTorch: nn.Module.

import { isVariable, type Variable } from '@neuralings/autograd'
import { copyInto, sameShape, type Tensor } from '@neuralings/tensor'

/** Marks modules of every copy of this package, where `instanceof` would know only its own. */
const brand = Symbol.for('@neuralings/nn-mlp')

/**
 * Extend it, keep parameters and other modules in fields, and write `forward`.
 *
 * @example
 * class Scale extends Module {
 *   factor = variable(2)
 *   forward(x: Variable | Tensor) {
 *     return mul(x, this.factor)
 *   }
 * }
 * console.log(Object.keys(new Scale().stateDict())) // [ 'factor' ]
 */
export abstract class Module {
  /** Whether the module is being trained; some layers behave differently then. */
  training = true

  get [brand](): true {
    return true
  }

  abstract forward(x: Variable | Tensor): Variable

  /** Where parameters and modules are looked for, in order: the own fields. */
  parts(): Iterable<readonly [name: string, part: unknown]> {
    return Object.entries(this)
  }

  /** Every parameter with its name, such as `['0.weight', Variable]`. */
  *namedParameters(prefix = ''): Generator<[name: string, parameter: Variable]> {
    for (const [name, part] of this.parts()) {
      if (isVariable(part)) yield [prefix + name, part]
      else if (isModule(part)) yield* part.namedParameters(`${prefix}${name}.`)
    }
  }

  /** Every parameter: what an optimizer wants. */
  *parameters(): Generator<Variable> {
    for (const [, parameter] of this.namedParameters()) yield parameter
  }

  /** Prepares the module, and all in it, for training. Returns the module. */
  train(training = true): this {
    this.training = training
    for (const [, part] of this.parts()) if (isModule(part)) part.train(training)
    return this
  }

  /** Prepares the module, and all in it, for use. Returns the module. */
  eval(): this {
    return this.train(false)
  }

  /** The numbers of all parameters by name. They are the parameters' own, not copies. */
  stateDict(): Record<string, Tensor> {
    return Object.fromEntries([...this.namedParameters()].map(([name, { data }]) => [name, data]))
  }

  /**
   * Copies numbers into the parameters, by name. Throws, before anything is changed, when a name is missing or
   * unknown, or a shape differs.
   */
  loadStateDict(state: Record<string, Tensor>): void {
    const parameters = new Map(this.namedParameters())
    checkNames(parameters, state)
    for (const [name, { data }] of parameters) checkShape(name, data, state[name])
    for (const [name, { data }] of parameters) copyInto(data, state[name])
  }
}

/**
 * Whether `x` is a module, of this or another copy of the package.
 *
 * @example
 * console.log(isModule(new Linear(2, 1, { rng: createRng(0) })), isModule(relu)) // true false
 */
export function isModule(x: unknown): x is Module {
  return typeof x === 'object' && x !== null && brand in x
}

function checkNames(parameters: Map<string, Variable>, state: Record<string, Tensor>): void {
  const missing = [...parameters.keys()].filter(name => !(name in state))
  const unknown = Object.keys(state).filter(name => !parameters.has(name))
  if (missing.length === 0 && unknown.length === 0) return
  const parts = [
    missing.length > 0 ? `missing ${missing.join(', ')}` : '',
    unknown.length > 0 ? `unknown ${unknown.join(', ')}` : '',
  ]
  throw new Error(`loadStateDict: ${parts.filter(part => part !== '').join('; ')}`)
}

function checkShape(name: string, { shape }: Tensor, given: Tensor): void {
  if (sameShape(shape, given.shape)) return
  throw new RangeError(`loadStateDict: expected ${name} of shape [${shape}], got [${given.shape}]`)
}
