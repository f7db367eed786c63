import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'backward: order.at(-1)!.grad = 1 became order.at(-1.5)!.grad = 1':
    'at() drops what is behind the point.',
  'backward: n >= 0 became n > 0':
    'The first node of the order has no parents to hand anything to.',
  'backward: n >= 0 became n >= 0.5':
    'The first node of the order has no parents to hand anything to.',
  'backward: n >= 0 became n >= (-0.5)': 'The index of a node is a whole number.',
  'backward: n >= 0 became n >= 1':
    'The first node of the order has no parents to hand anything to.',
})
