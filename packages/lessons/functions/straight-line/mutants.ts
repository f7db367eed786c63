import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets b': {
    find: 'w * x + b',
    replace: 'w * x',
    says: 'Your line always goes through zero: at x = 0 it gives 0. That is a taxi that charges nothing for getting in. What should be left over when x is 0?',
  },
  'swaps w and b': {
    find: 'w * x + b',
    replace: 'b * x + w',
    says: 'Slope and start have changed places: your line starts at w and grows by b. Read the formula once more and see which of the two meets x.',
  },
  'adds before it multiplies': {
    find: 'w * x + b',
    replace: 'w * (x + b)',
    says: 'You add b to x first and multiply afterwards, so b gets multiplied too. Getting into the taxi should cost b once, whatever a kilometre costs.',
  },
  'adds everything': {
    find: 'w * x + b',
    replace: 'w + x + b',
    says: 'You add w once, whatever x is. The slope is the price of each kilometre: how often does it have to be paid?',
  },
  'loses the sign of b': {
    find: 'w * x + b',
    replace: 'w * x + Math.abs(b)',
    says: 'Your line always starts above zero. A start below zero, such as −4, is added as it is.',
  },
  'subtracts b': {
    find: 'w * x + b',
    replace: 'w * x - b',
    says: 'You take b away: at x = 0 you are at −b. Getting into the taxi makes the ride dearer, not cheaper.',
  },
})
