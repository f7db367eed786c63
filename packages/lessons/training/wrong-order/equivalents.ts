import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'train: step = 0 became step = 0.5':
    'A loop from 0.5 turns as often as one from 0, for whole steps.',
  'train: loss = mse(mul(x, w), y) became loss = mse(y, mul(x, w))':
    'A squared difference is the same in either order.',
  'train: loss = mse(mul(x, w), y) became loss = mse(mul(w, x), y)':
    'A product is the same in either order.',
})
