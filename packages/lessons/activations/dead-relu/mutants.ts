import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'a plain ReLU': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = 0',
    says: 'All four examples fall on the negative side, where the slope of your activation is exactly zero. Zero times any error is zero, so w and b never move.',
  },
  'leaks forwards only': {
    find: 'const slope = (z: number) => (z > 0 ? 1 : alpha)',
    replace: 'const slope = (z: number) => (z > 0 ? 1 : 0)',
    says: 'The function leaks now, but the slope does not know it: training only sees the slope, and that is still zero.',
  },
  'leaks upwards': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = -0.1',
    says: 'On the negative side your activation now goes up to the left, so the unit walks away from the examples instead of back to them.',
  },
  'steps uphill': {
    find: 'w -= learningRate * dw',
    replace: 'w += learningRate * dw',
    says: 'w moves along the gradient, and the gradient points uphill. The loss grows.',
  },
  'leaves b behind': {
    find: 'b -= learningRate * db',
    replace: 'b -= 0 * db',
    says: 'Only w learns. The bias stays where it was, and the line never goes through zero.',
  },
})
