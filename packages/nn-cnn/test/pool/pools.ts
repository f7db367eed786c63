// Random images and windows for the properties of pooling, and the definition: what each window sees, as a list.
import type { PoolOptions } from '@neuralings/nn-cnn'
import { createRng, randn, type Tensor, tensor } from '@neuralings/tensor'
import fc from 'fast-check'

type Two = [number, number]

export interface Pool {
  x: Tensor
  size: Two
  options: PoolOptions & Record<'stride' | 'padding', Two> & { ceilMode: boolean }
}

const count = (min: number, max: number) => fc.integer({ min, max })
const pair = (min: number, max: number) => fc.tuple(count(min, max), count(min, max))

const settings = fc.record({
  batch: pair(1, 2),
  size: pair(1, 3),
  more: pair(0, 4),
  stride: pair(1, 3),
  halved: fc.tuple(fc.boolean(), fc.boolean()),
  ceilMode: fc.boolean(),
  seed: fc.nat(),
})

/** Checks a property in float64, on images of at least the size of a window. */
export function forPools(check: (pool: Pool) => void, numRuns = 60): void {
  const property = fc.property(settings, ({ batch, size, more, stride, halved, seed, ...rest }) => {
    const shape = [...batch, size[0] + more[0], size[1] + more[1]]
    const padding = size.map((n, d) => (halved[d] ? Math.floor(n / 2) : 0)) as Two
    const x = randn(shape, { rng: createRng(seed), dtype: 'float64' })
    check({ x, size, options: { stride, padding, ...rest } })
  })
  fc.assert(property, { numRuns })
}

/** `f` of the pixels in each window, those beyond the border left out, and of how many places are not beyond the padding. */
export function byWindows(
  { x, size, options: { stride, padding, ceilMode } }: Pool,
  f: (seen: number[], places: number) => number,
): Tensor {
  const [images, channels, ...picture] = x.shape
  const to = (length: number) => Array.from({ length }, (_, i) => i)
  const stops = picture.map((n, d) => {
    const round = ceilMode ? Math.ceil : Math.floor
    const last = round((n + 2 * padding[d] - size[d]) / stride[d])
    return last * stride[d] >= n + padding[d] ? last : last + 1 // none starts behind the image
  })
  const places = (stop: number, d: number) =>
    to(size[d])
      .map(place => stop * stride[d] + place - padding[d])
      .filter(at => at < picture[d] + padding[d])
  const window = (n: number, c: number, i: number, j: number) => {
    const [rows, columns] = [places(i, 0), places(j, 1)]
    const inside = (d: number) => (at: number) => at >= 0 && at < picture[d]
    const seen = rows
      .filter(inside(0))
      .flatMap(row => columns.filter(inside(1)).map(column => x.at(n, c, row, column)))
    return f(seen, rows.length * columns.length)
  }
  const values = to(images).map(n =>
    to(channels).map(c => to(stops[0]).map(i => to(stops[1]).map(j => window(n, c, i, j)))),
  )
  return tensor(values, { dtype: 'float64' })
}
