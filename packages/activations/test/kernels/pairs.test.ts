import { activations, geluTanh } from '@neuralings/activations'
import { zeros } from '@neuralings/tensor'
import { normal, testPairs } from '../../../../test/support/pairs.ts'
import type { Kernel } from '../../src/kernels/map.ts'

const x = () => normal([20, 33])
const g = () => normal([20, 33], 2)

interface Scalar {
  name: string
  f(x: number): number
  df(x: number): number
  kernel?: Kernel
  steer?(): number
}

/** All that have a kernel. */
const scalars = ([...Object.values(activations), geluTanh] as unknown as Scalar[]).filter(
  ({ kernel }) => kernel,
)

const callsOf = (make: (a: Scalar, number: number | undefined) => unknown[]) =>
  Object.fromEntries(scalars.map(a => [a.name, () => make(a, a.steer?.())]))

await testPairs(new URL('../..', import.meta.url), {
  mapInto: callsOf(({ f, kernel }, number) => [zeros([20, 33]), x(), { f, kernel, number }]),
  mapBackInto: callsOf(({ f, df, kernel }, number) => {
    const y = zeros([20, 33])
    y.data.set(x().data.map(f))
    return [zeros([20, 33]), { g: g(), x: x(), y }, { f: df, kernel, number }]
  }),
  probabilities: { rows: () => [x(), -1] },
  probabilitiesBack: { rows: () => [g(), x(), 1] },
  logProbabilities: { rows: () => [x(), 1] },
  logProbabilitiesBack: { rows: () => [g(), x(), -1] },
})
