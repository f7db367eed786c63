import { picture } from '@neuralings/lesson-kit/picture'
import { errorOn, fitPolynomial, noisyPoints } from '../polynomials.ts'

const degrees = [1, 2, 3, 4, 5, 6, 7, 8]

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: degrees.map(String),
  yours: ({ validationCurve }) => {
    const [points, others] = [noisyPoints(15, 7), noisyPoints(200, 1007)]
    const { curve } = validationCurve(degrees, degree => {
      const fitted = fitPolynomial(points, degree)
      return { train: errorOn(points, fitted), held: errorOn(others, fitted) }
    })
    return curve.map(({ held }) => Number(held.toPrecision(2)))
  },
  caption: 'the held-out error of degrees 1 to 8, by your validationCurve',
})
