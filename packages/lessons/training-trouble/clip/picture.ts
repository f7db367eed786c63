import { variable } from '@neuralings/autograd'
import { picture, range } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

/** How long a gradient of this length is after it has been cut at 3. */
function lengthAfter(clipGradNorm: typeof import('./exercise.ts').clipGradNorm, length: number) {
  const w = variable([0, 0])
  w.grad = tensor([0.6 * length, -0.8 * length])
  clipGradNorm([w], 3)
  return Math.hypot(...(w.grad.toArray() as number[]))
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 10, 41),
  xLabel: 'length before',
  yours:
    ({ clipGradNorm }) =>
    length =>
      lengthAfter(clipGradNorm, length),
  wanted: length => Math.min(length, 3),
  caption: 'how long gradients are after your clipping, with max 3',
})
