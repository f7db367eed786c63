import { mutants } from '@neuralings/lesson-kit'

const l1Line = 'total += Math.abs(y[i] - target[i])\n  return total / y.length'
const huberLine = 'total += size <= delta ? size ** 2 / 2 : delta * (size - delta / 2)'

export default mutants({
  'l1 squares': {
    find: 'total += Math.abs(y[i] - target[i])',
    replace: 'total += (y[i] - target[i]) ** 2',
    says: 'Your l1 squares its errors: that is the loss you know. Here an error of 3 counts 3, whichever way it goes.',
  },
  'l1 keeps the sign': {
    find: 'total += Math.abs(y[i] - target[i])',
    replace: 'total += y[i] - target[i]',
    says: 'Your l1 adds up errors with their signs, so too high and too low cancel. What counts is the size of each.',
  },
  'l1 takes the size of the sum': {
    find: l1Line,
    replace: 'total += y[i] - target[i]\n  return Math.abs(total) / y.length',
    says: 'Your l1 takes the size at the end, when too high and too low have cancelled already. Each error needs its own.',
  },
  'l1 sums': {
    find: l1Line,
    replace: 'total += Math.abs(y[i] - target[i])\n  return total',
    says: 'Your l1 adds the sizes up. It is a mean: ten times the rides should not be ten times as wrong.',
  },
  'a step at delta': {
    find: 'delta * (size - delta / 2)',
    replace: 'delta * size',
    says: 'Your huber jumps at delta: just below it half a square, just beyond it twice as much. The straight piece has to begin at the height where the square ends.',
  },
  'takes delta off': {
    find: 'delta * (size - delta / 2)',
    replace: 'delta * (size - delta)',
    says: 'Your straight piece begins at 0 when the error is delta. But there the square has come up to some height already: how high is it at delta?',
  },
  'one step on': {
    find: 'return Math.abs(error) <= delta ? error : Math.sign(error) * delta',
    replace: 'return huber([error + 1], [0], { delta }) - huber([error], [0], { delta })',
    says: 'You measure how much the loss grows over a whole 1. On a curve the slope has changed by then: what is it at the error itself?',
  },
  'half of a delta of 1': {
    find: 'delta * (size - delta / 2)',
    replace: 'delta * (size - 0.5)',
    says: 'Your straight piece is right for a delta of 1, where the square has come up to 0.5. How high does it come for another delta?',
  },
  'half of a delta of 1, at delta, too': {
    find: huberLine,
    replace: 'total += size < delta ? size ** 2 / 2 : delta * (size - 0.5)',
    says: 'Your straight piece is right for a delta of 1, where the square has come up to 0.5. How high does it come for another delta?',
  },
  'forgets the half': {
    find: 'size ** 2 / 2',
    replace: 'size ** 2',
    says: 'Your huber takes the whole square for small errors. Its slope is twice the error, so at delta it is twice that of the straight piece: the curve has a corner there.',
  },
  'goes on with slope 1': {
    find: 'delta * (size - delta / 2)',
    replace: 'delta ** 2 / 2 + size - delta',
    says: 'Your straight piece always has the slope 1. It has to go on as steeply as the square is at delta, or there is a corner.',
  },
  'huber looks at one side': {
    find: 'const size = Math.abs(y[i] - target[i])',
    replace: 'const size = y[i] - target[i]',
    says: 'Your huber is right for predictions that are too high. One that is far too low has a negative error, which is never above delta: compare its size.',
  },
  'pieces the wrong way round': {
    find: huberLine,
    replace: 'total += size > delta ? size ** 2 / 2 : delta * (size - delta / 2)',
    says: 'Your huber has its pieces the wrong way round: small errors lie on the straight piece, large ones are squared. Which of the two should be calm?',
  },
  'huber sums': {
    find: `${huberLine}\n  }\n  return total / y.length`,
    replace: `${huberLine}\n  }\n  return total`,
    says: 'Your huber adds up what the errors count. It is a mean, as the other two.',
  },
  'smooth L1': {
    find: huberLine,
    replace: 'total += size <= delta ? size ** 2 / 2 / delta : size - delta / 2',
    says: 'Your huber is divided by delta. That is another loss, which PyTorch calls smooth L1: its rope always pulls with 1. Here the square is the same for every delta.',
  },
  'delta is always 1': {
    find: huberLine,
    replace: 'total += size <= 1 ? size ** 2 / 2 : size - 0.5',
    says: 'Your huber bends at 1, whatever delta is. The caller says where the spring becomes a rope.',
  },
  'decides by the mean': {
    find: `let total = 0
  for (let i = 0; i < y.length; i++) {
    const size = Math.abs(y[i] - target[i])
    ${huberLine}
  }
  return total / y.length`,
    replace: `const size = y.reduce((sum, yi, i) => sum + Math.abs(yi - target[i]), 0) / y.length
  return size <= delta ? size ** 2 / 2 : delta * (size - delta / 2)`,
    says: 'Your huber averages the errors first, and bends the mean. Each error is small or large by itself: bend first, then average.',
  },
  'slope without a sign': {
    find: 'Math.sign(error) * delta',
    replace: 'delta',
    says: 'Your slope is delta for every large error, also where the prediction is far too low. There the loss falls when the error grows.',
  },
  'slope of one side': {
    find: 'Math.abs(error) <= delta',
    replace: 'error <= delta',
    says: 'Your slope ends at delta on one side only: an error of −100 still pulls like a spring. Compare its size with delta.',
  },
  'slope ends': {
    find: 'Math.sign(error) * delta',
    replace: '0',
    says: 'Beyond delta your slope is 0: a dot far out would not pull at all. The straight piece is not level, it climbs.',
  },
  'slope of 1': {
    find: 'Math.sign(error) * delta',
    replace: 'Math.sign(error)',
    says: 'Beyond delta your slope is 1 or −1, whatever delta is. How steep is the square where it ends?',
  },
  'slope of the whole square': {
    find: '? error :',
    replace: '? 2 * error :',
    says: 'Your slope for small errors is that of the whole square, 2e. Huber’s has a half in front.',
  },
  'slope pulls back': {
    find: '? error : Math.sign(error) * delta',
    replace: '? -error : -Math.sign(error) * delta',
    says: 'Your slope has the wrong sign everywhere. Where the error is above 0, and grows, does the loss grow or fall?',
  },
  'l1 is the root of the mean square': {
    find: l1Line,
    replace: 'total += (y[i] - target[i]) ** 2\n  return Math.sqrt(total / y.length)',
    says: 'Your l1 is the root of the mean square. That has the unit of the data, too, but a large error still counts more than its size: take the size of each.',
  },
})
