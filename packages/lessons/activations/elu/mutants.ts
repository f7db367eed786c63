import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets to take off one': {
    find: 'alpha * (Math.exp(x) - 1)',
    replace: 'alpha * Math.exp(x)',
    says: 'Your two halves do not meet: just left of zero the curve is at α, just right of it at 0. The exponential has to be lowered first.',
  },
  'takes off one after stretching': {
    find: 'alpha * (Math.exp(x) - 1)',
    replace: 'alpha * Math.exp(x) - 1',
    says: 'Look at your brackets: for α = 2 the curve jumps at zero. Is the 1 taken off before or after the stretching?',
  },
  'ignores alpha': {
    find: 'alpha * (Math.exp(x) - 1)',
    replace: 'Math.exp(x) - 1',
    says: 'Your curve runs down to −1 whatever α is. α says how deep it goes.',
  },
  'exponential on both sides': {
    find: 'x > 0 ? x : alpha * (Math.exp(x) - 1)',
    replace: 'alpha * (Math.exp(x) - 1)',
    says: 'You take the exponential on the positive side too, and there it explodes: elu(1000, 1) is Infinity. The positive half is a straight line.',
  },
  'slope without alpha': {
    find: 'x > 0 ? 1 : alpha * Math.exp(x)',
    replace: 'x > 0 ? 1 : Math.exp(x)',
    says: 'The slope forgets α: a curve that is stretched twice as high is twice as steep.',
  },
  'slope keeps the minus one': {
    find: 'x > 0 ? 1 : alpha * Math.exp(x)',
    replace: 'x > 0 ? 1 : alpha * (Math.exp(x) - 1)',
    says: 'Below zero you give the value for the slope. What is the derivative of a constant like −1?',
  },
  'range without alpha': {
    find: '[-alpha, Infinity]',
    replace: '[-1, Infinity]',
    says: 'Your range always begins at −1. How deep the curve goes depends on α.',
  },
})
