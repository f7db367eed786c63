// The surprise of the ravine: how far downhill turns away from the bottom.
import type { Point } from '@neuralings/plots'

import { type Landscape, nearestMinimum } from './landscapes.ts'

export interface Bearing {
  minimum: Point
  /** Against the gradient, as long as the way to the minimum. */
  downhill: Point
  /** The angle between both, in degrees. */
  degrees: number
}

/** Both arrows from a place; nothing at the bottom, and where it is level. */
export function bearingAt(landscape: Landscape, [x, y]: Point): Bearing | undefined {
  const [dx, dy] = landscape.gradient(x, y)
  const minimum = nearestMinimum(landscape, [x, y])
  const way = [minimum[0] - x, minimum[1] - y] as const
  const [steepness, distance] = [Math.hypot(dx, dy), Math.hypot(...way)]
  if (!(steepness > 1e-6 && distance > 1e-3 && Number.isFinite(steepness))) return undefined
  const scale = distance / steepness
  const cosine = -(dx * way[0] + dy * way[1]) / (steepness * distance)
  const degrees = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  return { minimum, downhill: [x - dx * scale, y - dy * scale], degrees }
}
