// The pictures in this lesson's story, drawn when the page is shown.
import { iris } from '@neuralings/datasets/iris'
import { type DrawOptions, scatter } from '@neuralings/plots'

/** 150 irises: petal length against petal width, in centimetres. */
export function irises(options: DrawOptions): string {
  const petals = iris().x.toArray() as number[][]
  const points = petals.map(([, , length, width]) => [length!, width!] as [number, number])
  return scatter(points, { ...options, xLabel: 'petal length (cm)', yLabel: 'petal width (cm)' })
}
