// Where an activation goes flat for good. A flat end lets no gradient back: it is saturated when the slope
// is only tiny, dead when it is exactly 0.
import type { Activation } from '@neuralings/activations'

export type Side = 'left' | 'right'

/** An end of the curve along which the slope stays flat. */
export interface FlatEnd {
  side: Side
  /** Where flatness begins, to two decimals. */
  from: number
  kind: 'saturated' | 'dead'
}

/** A slope nearer to 0 than this teaches hardly anything. */
export const flatSlope = 0.01

/** The plotter shows x from -reach to reach. */
export const reach = 8

/** The flat ends of a curve, left before right. */
export function flatEnds({ df }: Pick<Activation, 'df'>): FlatEnd[] {
  return (['left', 'right'] as const).flatMap(side => {
    const outwards = side === 'left' ? -1 : 1
    const from = flatFrom(x => df(x * outwards))
    if (from === undefined) return []
    const kind = df(reach * outwards) === 0 ? ('dead' as const) : ('saturated' as const)
    return [{ side, from: from * outwards, kind }]
  })
}

/** The flat end that x lies in, if any. */
export function flatEndAt(ends: readonly FlatEnd[], x: number): FlatEnd | undefined {
  return ends.find(end => (end.side === 'left' ? x <= end.from : x >= end.from))
}

/** The least distance from which on the slope stays flat, walking inwards from far out. */
function flatFrom(slopeAt: (distance: number) => number): number | undefined {
  const isFlat = (hundredths: number) => Math.abs(slopeAt(hundredths / 100)) < flatSlope
  let hundredths = reach * 100
  if (!isFlat(hundredths)) return undefined
  while (hundredths > 0 && isFlat(hundredths - 1)) hundredths--
  return hundredths / 100
}
