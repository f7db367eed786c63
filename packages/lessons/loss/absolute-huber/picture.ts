import { picture, range } from '@neuralings/lesson-kit/picture'

type Slope = (error: number, delta: number) => number

const rides = [5, 7, 9, 101, 13].map((fare, i): [number, number] => [i + 1, fare])

/** The line on which the rides come to rest, when each pulls as the slope says. */
function settled(slope: Slope): (x: number) => number {
  let [w, b] = [0, 0]
  for (let step = 0; step < 4000; step++) {
    const pulls = rides.map(([x, y]) => slope(w * x + b - y, 1) / rides.length)
    w -= 0.1 * pulls.reduce((sum, pull, i) => sum + pull * rides[i]![0], 0)
    b -= 0.1 * pulls.reduce((sum, pull) => sum + pull)
  }
  return x => w * x + b
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0.5, 5.5),
  xLabel: 'km',
  yours: ({ huberSlope }) => settled(huberSlope),
  points: rides,
  caption: 'five rides, one of them mistyped, and the line that your slopes agree on',
})
