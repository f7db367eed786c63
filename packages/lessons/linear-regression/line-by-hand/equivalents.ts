import { equivalents } from '@neuralings/lesson-kit'

const reason = 'The distances from one mean add up to 0, so the other mean may stay on.'
const product = '(x[i] - meanX) * (y[i] - meanY)'

export default equivalents({
  'leastSquares: i < x.length became i < y.length': 'Both lists have the same length.',
  [`leastSquares: together += ${product} became together += (x[i]) * (y[i] - meanY)`]: reason,
  [`leastSquares: together += ${product} became together += ((x[i] + meanX)) * (y[i] - meanY)`]:
    reason,
  [`leastSquares: together += ${product} became together += (x[i] - meanX) * (y[i])`]: reason,
  [`leastSquares: together += ${product} became together += (x[i] - meanX) * ((y[i] + meanY))`]:
    reason,
})
