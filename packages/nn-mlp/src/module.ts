// A module is a function with parameters: a layer, or a whole network made of modules. It finds what it is made of
// in its own fields, and names it by the way to it: '0.weight', 'blocks.2.norm.bias'. PyTorch: nn.Module.

import { isVariable, unwrap, type Variable } from '@neuralings/autograd'
import { copyInto, dispose, isTensor, requireState, type Tensor } from '@neuralings/tensor'
import { findParts } from './parts.ts'

/** Marks modules of every copy of this package, where `instanceof` would know only its own. */
const brand = Symbol.for('@neuralings/nn-mlp')

/**
 * Extend it, keep parameters and other modules in fields, and write `forward`. What a field holds says what it is:
 *
 * - a variable that was given, not computed: a parameter, which training moves
 * - a tensor: a buffer, state that is no parameter, such as a running mean (PyTorch: register_buffer)
 * - a module: all of the above, within
 * - an array or a plain object: any of these, several times (PyTorch: nn.ModuleList, nn.ModuleDict)
 *
 * What is none of the module's state belongs in a `#private` field, which nobody looks into.
 *
 * @example
 * class Scale extends Module {
 *   factor = variable(2)
 *   forward(x: Variable | Tensor) {
 *     return mul(x, this.factor)
 *   }
 * }
 * class Twice extends Module {
 *   scales = [new Scale(), new Scale()]
 *   forward(x: Variable | Tensor) {
 *     return this.scales[1].forward(this.scales[0].forward(x))
 *   }
 * }
 * console.log(new Twice().forward(tensor(5)).item()) // 20
 * console.log(Object.keys(new Twice().stateDict())) // [ 'scales.0.factor', 'scales.1.factor' ]
 */
export class Module {
  /** Whether the module is being trained; dropout and batch normalisation behave differently then. */
  training = true

  get [brand](): true {
    return true
  }

  /** What the module computes: one tensor or variable in, one variable out. Every module writes its own. */
  forward(_x: Variable | Tensor): Variable {
    throw new Error(
      `${this}: expected a method forward(x), which makes the output from x, got none`,
    )
  }

  /** What is looked through for parameters, buffers and modules, in order: the own fields. */
  parts(): Iterable<readonly [name: string, part: unknown]> {
    return Object.entries(this)
  }

  /** The modules right inside this one, by name. PyTorch: named_children. */
  *namedChildren(): Generator<[name: string, child: Module]> {
    for (const [name, part] of findParts(this.parts(), isPart))
      if (isModule(part)) yield [name, part]
  }

  /** Every parameter and buffer by name. One that is shared comes once for each of its names. */
  *namedState(): Generator<[name: string, state: Variable | Tensor]> {
    for (const [name, part] of findParts(this.parts(), isPart)) {
      if (!isModule(part)) yield [name, part]
      else for (const [rest, state] of part.namedState()) yield [`${name}.${rest}`, state]
    }
  }

  /** Every parameter by name, such as `['0.weight', Variable]`. One that is shared comes once, by its first name. */
  *namedParameters(): Generator<[name: string, parameter: Variable]> {
    const seen = new Set<Variable>()
    for (const [name, state] of this.namedState()) {
      if (!isVariable(state) || seen.has(state)) continue
      seen.add(state)
      yield [name, state]
    }
  }

  /** Every parameter, once: what an optimizer wants. */
  *parameters(): Generator<Variable> {
    for (const [, parameter] of this.namedParameters()) yield parameter
  }

  /** Prepares the module, and all in it, for training. Returns the module. */
  train(training = true): this {
    this.training = training
    for (const [, child] of this.namedChildren()) child.train(training)
    return this
  }

  /** Prepares the module, and all in it, for use. Returns the module. */
  eval(): this {
    return this.train(false)
  }

  /** The numbers of all parameters and buffers by name. They are the module's own, not copies. */
  stateDict(): Record<string, Tensor> {
    const state = [...this.namedState()]
    return Object.fromEntries(state.map(([name, x]) => [name, unwrap(x)]))
  }

  /**
   * Copies numbers into the parameters and buffers, by name. Throws, before anything is changed, when a name is
   * missing or unknown, or a shape differs.
   */
  loadStateDict(state: Record<string, Tensor>): void {
    const own = this.stateDict()
    requireState(state, own)
    for (const [name, numbers] of Object.entries(own)) copyInto(numbers, state[name])
  }

  /**
   * Gives back, at once, the kernels' memory that parameters and buffers take up. Touching them throws from then on.
   * Without it the memory goes some time after nobody holds the module any more.
   */
  dispose(): void {
    for (const [, x] of this.namedState()) dispose(unwrap(x))
  }

  /** What it is called in summaries and errors: the name of its class. PyTorch: extra_repr. */
  toString(): string {
    return this.constructor.name
  }
}

/** A parameter, a buffer or a module. A variable that was computed is none: it is a result that somebody kept. */
function isPart(value: unknown): value is Variable | Tensor | Module {
  return isModule(value) || isTensor(value) || (isVariable(value) && value.op === 'leaf')
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
