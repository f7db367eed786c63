import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'rounds up': {
    find: 'Math.floor',
    replace: 'Math.ceil',
    says: 'You round up. A last stride that does not fit in any more is no stop: the kernel would hang over the edge.',
  },
  'does not round': {
    find: 'Math.floor((n + 2 * padding - reach) / stride)',
    replace: '(n + 2 * padding - reach) / stride',
    says: 'Your size has decimals where the strides do not come out even. There are no half stops.',
  },
  'forgets the first stop': {
    find: '/ stride) + 1',
    replace: '/ stride)',
    says: 'You count the strides. There is one stop more than there are strides: the one before the first.',
  },
  'frame on one side': {
    find: '2 * padding',
    replace: 'padding',
    says: 'You count the frame once. It stands on both sides.',
  },
  'no dilation': {
    find: 'dilation * (k - 1) + 1',
    replace: 'k',
    says: 'Your kernel reaches as far as if its numbers lay side by side, whatever the dilation.',
  },
  'k times the dilation': {
    find: 'dilation * (k - 1) + 1',
    replace: 'dilation * k',
    says: 'You count a gap for every number of the kernel. There are only k − 1 gaps between k numbers.',
  },
  'adds one before dividing': {
    find: 'Math.floor((n + 2 * padding - reach) / stride) + 1',
    replace: 'Math.floor((n + 2 * padding - reach + 1) / stride)',
    says: 'The stop that you add is divided by the stride as well. The first one needs no stride.',
  },
  'divides the whole length': {
    find: '(n + 2 * padding - reach) / stride) + 1',
    replace: '(n + 2 * padding) / stride)',
    says: 'Your size does not depend on the kernel. A larger one has less room to move.',
  },
})
