// The operations that the stored cases name, as calls of a library. The functions of tensor and autograd have the same
// names and options, so one table serves both. What takes tensors alone is called by its name; the table has the others.
// `plain` makes a tensor of an input where only a tensor will do.
import type { Attrs } from './vectors.ts'

export type Library = Record<string, (...args: unknown[]) => unknown>
type Operation<T> = (inputs: T[], attrs: Attrs) => unknown

export function operationsOf<T>(
  f: Library,
  plain: (input: T) => unknown = input => input,
): Record<string, Operation<T>> {
  const called = (name: string) => (inputs: T[]) => f[name](...inputs)
  const reduced =
    (name: string, options = {}): Operation<T> =>
    ([x], { axes, axis, keepdim }) =>
      f[name](x, { dim: axes ?? axis ?? undefined, keepdim: keepdim === true, ...options })
  return {
    ...Object.fromEntries(Object.keys(f).map(name => [name, called(name)])),
    addScalar: ([x], { value }) => f.add(x, value),
    mulScalar: ([x], { value }) => f.mul(x, value),
    powScalar: ([x], { exponent }) => f.pow(x, exponent),
    clamp: ([x], { min, max }) => f.clamp(x, { min: min ?? undefined, max: max ?? undefined }),
    where: ([condition, x, y]) => f.where(plain(condition), x, y),
    maskedFill: ([x, mask], { value }) => f.maskedFill(x, plain(mask), value),

    einsum: (inputs, { equation }) => f.einsum(equation, ...inputs),

    sum: reduced('sum'),
    mean: reduced('mean'),
    max: reduced('max'),
    min: reduced('min'),
    var: reduced('variance', { correction: 0 }),
    varUnbiased: reduced('variance'),
    std: reduced('std'),
    prod: reduced('prod'),
    logsumexp: reduced('logsumexp'),
    norm: ([x], { axes, keepdim, ord }) => {
      const p = ord === undefined ? {} : { ord: Number(String(ord).replace('inf', 'Infinity')) }
      return f.norm(x, { dim: axes ?? undefined, keepdim: keepdim === true, ...p })
    },
    ...extremes(f),
    argmax: reduced('argmax'),
    argmin: reduced('argmin'),
    cumsum: ([x], { axis }) => f.cumsum(x, { dim: axis }),

    reshape: ([x], { shape }) => f.reshape(x, shape),
    permute: ([x], { order }) => f.permute(x, order),
    transpose: ([x], { axes }) => f.transpose(x, axes),
    transposeReshape: ([x]) => f.reshape(f.transpose(x, [0, -1]), [-1]),
    squeeze: ([x], { axis }) => f.squeeze(x, axis),
    unsqueeze: ([x], { axis }) => f.unsqueeze(x, axis),
    broadcastTo: ([x], { shape }) => f.expand(x, shape),

    slice: ([x], { ranges }) => f.slice(x, ranges),
    select: ([x], { axis, index }) => f.select(x, { dim: axis, index }),
    split: ([x], { sizes, axis }) => f.split(x, sizes, { dim: axis }),
    tril: ([x], { diagonal }) => f.tril(x, { diagonal }),
    triu: ([x], { diagonal }) => f.triu(x, { diagonal }),
    concat: (parts, { axis }) => f.concat(parts, { dim: axis }),
    stack: (parts, { axis }) => f.stack(parts, { dim: axis }),
    tile: ([x], { times }) => f.tile(x, times),
    roll: ([x], { shifts, axis }) => f.roll(x, shifts, { dim: axis ?? undefined }),
    pad: ([x], { pads, value }) => f.pad(x, pads, { value }),
    take: ([x, index], { axis }) => f.take(x, { dim: axis, index: plain(index) }),
    gather: ([x, index], { axis }) => f.gather(x, { dim: axis, index: plain(index) }),
    oneHot: ([index], { classes }) => f.oneHot(plain(index), classes),
  }
}

/** Of `{ values, indices }` a case is about one. */
function extremes<T>(f: Library): Record<string, Operation<T>> {
  const names = ['maxWithIndices', 'minWithIndices']
  const one =
    (name: string): Operation<T> =>
    ([x], { axis, keepdim, give }) => {
      const found = f[name](x, { dim: axis, keepdim }) as Record<string, unknown>
      return found[String(give)]
    }
  return Object.fromEntries(names.map(name => [name, one(name)]))
}
