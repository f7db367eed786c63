import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'clipGradNorm: norm > max became norm >= max':
    'A gradient that is exactly max long is multiplied by 1.',
  'clipGradNorm: p.grad = mul(max / norm, p.grad) became p.grad = mul(p.grad, max / norm)':
    'A product is the same in either order.',
})
