import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'layerNorm: normalized = div(centered, sqrt(add(variance, eps))) became normalized = div(centered, sqrt(add(eps, variance)))':
    'A sum is the same in either order.',
  'layerNorm: add(mul(normalized, weight), bias) became add(bias, mul(normalized, weight))':
    'A sum is the same in either order.',
  'layerNorm: add(mul(normalized, weight), bias) became add(mul(weight, normalized), bias)':
    'A product is the same in either order.',
})
