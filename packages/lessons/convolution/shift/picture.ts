import { picture } from '@neuralings/lesson-kit/picture'
import { line } from '@neuralings/plots'
import { roomy, twice } from './layers.ts'
import { moves, read } from './reads.ts'

const look = { width: 34, height: 5 }
const along = [0, 1, 2, 3, 4, 5, 6, 7, 8]

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ equivarianceError, lostByFour }) => {
    // Four pixels are one place; between two places the nearer one counts.
    const errors = along.map(by =>
      Math.min(
        ...[Math.floor(by / 4), Math.ceil(by / 4)].map(places =>
          equivarianceError(twice, roomy, { by, places, border: 0 }),
        ),
      ),
    )
    const above = line(errors, { ...look, x: along })
    // What is read is seen once it has been foretold.
    if (lostByFour === undefined) return above.split('\n')
    const below = line(read, { ...look, x: moves, yRange: [0, 400] })
    return [...above.split('\n'), ...below.split('\n')]
  },
  caption:
    'moved by so many pixels: how far maps that are pooled twice are from going along, and below how many of 400 digits are read',
})
