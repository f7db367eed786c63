import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'dropout: i = 0 became i = (-1)':
    'A typed array ignores what is written before its first number; one more draw is as random.',
  'dropout: i < mask.size became i <= mask.size':
    'A typed array ignores what is written behind its last number; one more draw is as random.',
  'dropout: i < mask.size became i < (mask.size + 1)':
    'A typed array ignores what is written behind its last number; one more draw is as random.',
  'dropout: mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p) became mask.data[i] = rng.uniform() <= p ? 0 : 1 / (1 - p)':
    'A draw hits p itself once in billions.',
  'dropout: mul(x, mask) became mul(mask, x)': 'A product is the same both ways.',
})
