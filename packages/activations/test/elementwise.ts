// All activations of the package that act elementwise, on one number at a time: whoever adds one has it tested like the others.
import * as library from '@neuralings/activations'

type Scalar = typeof library.relu | typeof library.elu

const isScalar = (part: unknown): part is Scalar =>
  typeof part === 'function' && 'f' in part && 'df' in part

/** Each once: `silu` is another name of `swish`. */
export const elementwise: readonly Scalar[] = [...new Set(Object.values(library).filter(isScalar))]

/** Those that go down before they go up; the others never go down. */
export const dipping = elementwise.filter(({ facts }) => facts.weaknesses.includes('not monotone'))
