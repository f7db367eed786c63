import { picture } from '@neuralings/lesson-kit/picture'

const x = [-1, 0, 2, 3]
const y = [0, 2, 4, 6]

// ∂w = 2·(3.5w + b − 6.5) and ∂b = 2·(w + b − 3): two lines, which cross at (1.4, 1.6).
export default picture<typeof import('./exercise.ts')>({
  type: 'surface',
  xRange: [0, 3],
  yRange: [-1, 4],
  threshold: 0,
  yours:
    ({ partials }) =>
    places =>
      places.map(([w, b]) => partials(x, y, w, b).reduce((dw, db) => dw * db)),
  wanted: places => places.map(([w, b]) => (3.5 * w + b - 6.5) * (w + b - 3)),
  points: [[1.4, 1.6]],
  caption:
    'w to the right, b upwards; one shade where your slopes have the same sign; the mark is the bottom',
})
