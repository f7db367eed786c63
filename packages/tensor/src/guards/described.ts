// Values in words, for error messages: what came, where something else was wanted.

/**
 * A value in words: `undefined`, `'text'`, `an array`, `a tensor of shape [2,3]`.
 *
 * @example
 * console.log(described(zeros([2, 3])), described([1, 2]), described('relu')) // a tensor of shape [2,3] an array 'relu'
 */
export function described(x: unknown): string {
  if (x === undefined || x === null || typeof x === 'number') return String(x)
  if (typeof x === 'string') return `'${x}'`
  if (Array.isArray(x)) return 'an array'
  if (typeof x !== 'object') return `a ${typeof x}`
  if (isVariable(x)) return 'a variable'
  if (Symbol.for('@neuralings/tensor') in x) return `a tensor of shape [${Reflect.get(x, 'shape')}]`
  return 'an object'
}

/** What the variables of `@neuralings/autograd`, a package above this one, are marked with. */
const variableBrand = Symbol.for('@neuralings/autograd')

/** Whether `x` is a variable. */
export function isVariable(x: unknown): boolean {
  return typeof x === 'object' && x !== null && variableBrand in x
}

/**
 * Throws a TypeError, in the grammar of all errors: what was wanted, and what came instead.
 *
 * @example
 * try {
 *   refuse('dot', 'two vectors', 1, 'text')
 * } catch (error) {
 *   console.log(error.message) // dot: expected two vectors, got 1 and 'text'
 * }
 */
export function refuse(op: string, wanted: string, ...got: readonly unknown[]): never {
  throw new TypeError(expectation(op, wanted, got))
}

/**
 * The same with a RangeError, where it is of the right kind, but beyond what is possible.
 *
 * @example
 * try {
 *   refuseRange('dice', 'sides from 1 on', 0)
 * } catch (error) {
 *   console.log(error.message) // dice: expected sides from 1 on, got 0
 * }
 */
export function refuseRange(op: string, wanted: string, ...got: readonly unknown[]): never {
  throw new RangeError(expectation(op, wanted, got))
}

function expectation(op: string, wanted: string, got: readonly unknown[]): string {
  return `${op}: expected ${wanted}, got ${got.map(described).join(' and ')}`
}
