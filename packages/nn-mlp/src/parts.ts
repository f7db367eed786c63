// What a module is made of, picked from its fields: parameters, buffers and modules, also those in arrays and plain
// objects. Each is named by the way to it, in PyTorch's spelling, so that saved weights fit there and here.

import { isVariable, type Variable } from '@neuralings/autograd'
import { isTensor, type Tensor } from '@neuralings/tensor'
import type { Module } from './module.ts'

/** Marks modules of every copy of this package, where `instanceof` would know only its own. */
export const brand = Symbol.for('@neuralings/nn-mlp')

/** A parameter, a buffer or a module. */
export type Part = Variable | Tensor | Module

/** The parts among `entries`: `blocks: [a, b]` gives `['blocks.0', a]` and `['blocks.1', b]`. */
export function* findParts(
  entries: Iterable<readonly [name: string, value: unknown]>,
  prefix = '',
): Generator<[name: string, part: Part]> {
  for (const [key, value] of entries) {
    const name = prefix + snakeCase(key)
    if (isPart(value)) yield [name, value]
    else if (isContainer(value)) yield* findParts(Object.entries(value), `${name}.`)
  }
}

/** A variable that was computed is a result somebody kept, no parameter. */
function isPart(value: unknown): value is Part {
  return isModule(value) || isTensor(value) || (isVariable(value) && value.op === 'leaf')
}

/** Arrays and plain objects; those of a class have secrets of their own. */
function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}

/** `runningMean` → `running_mean`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
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
