import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'bend: mul(g, map(x, reluDerivative)) became mul(map(x, reluDerivative), g)':
    'A product is the same in either order.',
  'dense: sumTo(g, b.shape) became g':
    'differentiable sums a gradient to the shape of its input by itself.',
})
