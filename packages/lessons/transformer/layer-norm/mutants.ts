import { mutants } from '@neuralings/lesson-kit'

const statistics = `const centered = sub(x, mean(x, { dim: -1, keepdim: true })) // [..., C]
  const variance = mean(square(centered), { dim: -1, keepdim: true }) // [..., 1]`

export default mutants({
  'over the batch': {
    find: statistics,
    replace: statistics.replaceAll('dim: -1', 'dim: 0'),
    says: 'You take the mean of each column, over the examples: that is batch normalization. What a row becomes must not depend on who stands beside it.',
  },
  'over the whole sentence': {
    find: statistics,
    replace: statistics.replaceAll('dim: -1', 'dim: x.data.shape.map((_, i) => i).slice(-2)'),
    says: 'One mean and one variance for all words of a sentence. Each word, a row of C numbers, has its own.',
  },
  'over everything': {
    find: statistics,
    replace: `const centered = sub(x, mean(x))
  const variance = mean(square(centered))`,
    says: 'One mean and one variance for all that came in. Each row of C numbers has its own: the last dim goes, and stays as 1.',
  },
  'n − 1': {
    find: 'mean(square(centered), { dim: -1, keepdim: true })',
    replace:
      'div(mean(square(centered), { dim: -1, keepdim: true }), 1 - 1 / x.data.shape.at(-1)!)',
    says: 'The sum of squares is divided by C − 1. That estimates a variance from a sample; here the C numbers are all there are.',
  },
  'the deviation of a sample': {
    find: `div(centered, sqrt(add(variance, eps)))
  return add(mul(normalized, weight), bias)
}`,
    replace: `div(centered, add(std(x, { dim: -1, keepdim: true }), eps))
  return add(mul(normalized, weight), bias)
}
import { std } from '@neuralings/autograd'`,
    says: 'You divide by a deviation with C − 1 in it, as std has it for a sample. Here the C numbers are all there are; and eps goes under the root.',
  },
  'eps outside of the root': {
    find: 'sqrt(add(variance, eps))',
    replace: 'add(sqrt(variance), eps)',
    says: 'You add eps to the root. It belongs to the variance: so the root never gets near 0, where its slope is without end.',
  },
  'no eps': {
    find: 'sqrt(add(variance, eps))',
    replace: 'sqrt(variance)',
    says: 'Nothing is added to the variance. A row whose numbers are all the same has variance 0, and 0 divided by 0 is NaN.',
  },
  'eps of its own': {
    find: 'add(variance, eps)',
    replace: 'add(variance, 1e-5)',
    says: 'You always add 1e-5. That is what eps is without being told; a caller may want another one.',
  },
  'divides by the variance': {
    find: 'div(centered, sqrt(add(variance, eps)))',
    replace: 'div(centered, add(variance, eps))',
    says: 'You divide by the variance itself. It is in squares; what has the size of the numbers is its root.',
  },
  'does not center': {
    find: 'const normalized = div(centered,',
    replace: 'const normalized = div(x,',
    says: 'The mean is still in: you divide x as it came. What is left should have mean 0.',
  },
  'mean square for the variance': {
    find: 'mean(square(centered)',
    replace: 'mean(square(x)',
    says: 'You take the mean of the squares of x itself. The variance is that of what is left when the mean is off.',
  },
  'absolute for squared': {
    find: 'div(centered, sqrt(add(variance, eps)))',
    replace: 'div(centered, mean(sqrt(add(square(centered), eps)), { dim: -1, keepdim: true }))',
    says: 'You divide by the mean of the amounts. It is the root of the mean of the squares that makes the variance 1.',
  },
  'weight first': {
    find: 'const centered = sub(x, mean(x, { dim: -1, keepdim: true }))',
    replace: 'x = mul(x, weight)\n  const centered = sub(x, mean(x, { dim: -1, keepdim: true }))',
    says: 'The weight is already in when you measure. First mean 0 and variance 1, then what is learnt.',
  },
  'nothing learnt': {
    find: 'add(mul(normalized, weight), bias)',
    replace: 'normalized',
    says: 'Mean 0 and variance 1, and that is all. Weight and bias give each column back the size and the place that it needs.',
  },
  'no bias': {
    find: 'add(mul(normalized, weight), bias)',
    replace: 'mul(normalized, weight)',
    says: 'The bias is not added. With it a column may have another mean than 0.',
  },
  'no weight': {
    find: 'add(mul(normalized, weight), bias)',
    replace: 'add(normalized, bias)',
    says: 'The weight is not used. With it a column may be larger than the others, or be turned around.',
  },
  'weight and bias swapped': {
    find: 'add(mul(normalized, weight), bias)',
    replace: 'add(mul(normalized, bias), weight)',
    says: 'Weight and bias stand in each other’s place: one is a factor, the other is added.',
  },
  'scales the bias, too': {
    find: 'add(mul(normalized, weight), bias)',
    replace: 'mul(add(normalized, bias), weight)',
    says: 'The bias is added before the weight, so it is multiplied, too. The factor comes first.',
  },
  'measured without a past': {
    find: 'sub(x, mean(x, { dim: -1, keepdim: true }))',
    replace: 'sub(x, mean(x, { dim: -1, keepdim: true }).detach())',
    says: 'The numbers are right, but what comes back to x is not: the mean hangs on x, too, and it has been cut off.',
  },
  'size without a past': {
    find: 'sqrt(add(variance, eps))',
    replace: 'sqrt(add(variance, eps)).detach()',
    says: 'The numbers are right, but what comes back to x is not: what you divide by hangs on x, too, and it has been cut off.',
  },
  'the mean of the squares less the square of the mean': {
    find: 'mean(square(centered), { dim: -1, keepdim: true })',
    replace:
      'sub(mean(square(x), { dim: -1, keepdim: true }), square(mean(x, { dim: -1, keepdim: true })))',
    says: 'Mean of the squares less square of the mean: on paper that is the variance. But of a row that is lifted far, both are huge, and rounding eats what is between. Take the mean off first, then square.',
  },
  'along dimension 1': {
    find: `mean(x, { dim: -1, keepdim: true })) // [..., C]
  const variance = mean(square(centered), { dim: -1, keepdim: true })`,
    replace: `mean(x, { dim: 1, keepdim: true })) // [..., C]
  const variance = mean(square(centered), { dim: 1, keepdim: true })`,
    says: 'You go along dimension 1. Those are the C numbers only where there is no batch: count from the end, −1.',
  },
})
