import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'clipGradNorm: p.grad = mul(factor, p.grad) became p.grad = mul(p.grad, factor)':
    'A product is the same in either order.',
})
