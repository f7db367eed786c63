// A function of one number, applied to every number of a tensor, and its way back.

import { accelerated, contiguous, emptyLike, type Tensor } from '@neuralings/tensor'
import { type Kernel, mapBackByKernel, mapByKernel } from './kernels/map.ts'

/** A function of one number, and the kernel that works it out, if there is one. */
export interface Mapped {
  f: (value: number) => number
  kernel?: Kernel
  /** The number that steers the kernel. Those that are not steered pass it over. */
  number?: number
}

/** Fills y with f(x), number by number. */
export const mapInto = accelerated((y: Tensor, x: Tensor, { f }: Mapped): Tensor => {
  const [from, to] = [x.data, y.data]
  for (let i = 0; i < to.length; i++) to[i] = f(from[i])
  return y
}, mapByKernel)

/** The chain rule: fills dx with each gradient `g` times the slope `f` at its number. */
export const mapBackInto = accelerated(
  (dx: Tensor, { g, x }: Record<'g' | 'x' | 'y', Tensor>, { f }: Mapped): Tensor => {
    const [from, arriving, to] = [x.data, g.data, dx.data]
    for (let i = 0; i < to.length; i++) to[i] = arriving[i] * f(from[i])
    return dx
  },
  mapBackByKernel,
)

/** y = f(x) */
export function map(x: Tensor, mapped: Mapped): Tensor {
  return mapInto(emptyLike(x), x, mapped)
}

/** dx, where `f` is the slope. */
export function mapBack(g: Tensor, { x, y }: Record<'x' | 'y', Tensor>, mapped: Mapped): Tensor {
  return mapBackInto(emptyLike(x), { g: contiguous(g), x, y }, mapped)
}
