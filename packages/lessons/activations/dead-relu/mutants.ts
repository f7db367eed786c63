import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'a plain ReLU': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = 0',
    says: 'Nothing moves: dw and db are exactly 0, although the errors are not. Which of the factors in them is 0 for all four examples, and why?',
  },
  'leaks forwards only': {
    find: '(z > 0 ? 1 : alpha)',
    replace: '(z > 0 ? 1 : 0)',
    says: 'The function leaks now, but the slope does not know it. Training only sees the slope, and that is still zero.',
  },
  'leaks upwards': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = -0.1',
    says: 'On the negative side your activation now climbs to the left. So w is driven further and further down, away from 2. On which side of the axis should the leak run?',
  },
  'no bend left': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = 1',
    says: 'It learns, but because nothing is left of the activation: with the same slope on both sides it is a straight line, and a network of such units is one, too. A small slope is enough.',
  },
  'steps uphill': {
    find: 'w -= learningRate * dw',
    replace: 'w += learningRate * dw',
    says: 'w now moves along the gradient, and the gradient points uphill. The steps were right as they were; look at the activation.',
  },
  'leaks backwards only': {
    find: '(z > 0 ? z : alpha * z)',
    replace: '(z > 0 ? z : 0)',
    says: 'Your slope speaks of a leak that the function does not have. The unit may even learn that way, but it follows a slope that is not there. The two belong together.',
  },
  'starts elsewhere': {
    find: 'let [w, b] = [-1, -0.5]',
    replace: 'let [w, b] = [1, 0.5]',
    says: 'You changed where training starts. A unit may die in the middle of training, too, and there nobody can choose its weights. Leave the start as it was, and look at the activation.',
  },
  'steeper below': {
    find: 'const alpha = 0.1',
    replace: 'const alpha = 2',
    says: 'It learns, and it bends the wrong way: below zero your activation lets more through than above. A small slope is enough.',
  },
  folds: {
    find: 'const alpha = 0.1',
    replace: 'const alpha = -1',
    says: 'Below zero your activation is as steep as above, and climbs to the left. So the unit finds w = −2, on the wrong side. Below zero it should let a little through, with its sign.',
  },
  'lifts the negative side': {
    find: '(z > 0 ? z : alpha * z)',
    replace: '(z > 0 ? z : alpha * z + 1)',
    says: 'You lifted the negative side, and the curve now jumps at zero. It is the slope that has to change there, not the height.',
  },
})
