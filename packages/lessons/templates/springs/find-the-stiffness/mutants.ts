import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  uphill: {
    find: 'k -= ',
    replace: 'k += ',
    says: 'Your k goes where the slope rises, and the error grows. Which way is down?',
  },
  'adds up the slopes': {
    find: ' / points.length',
    replace: '',
    says: 'You take the sum of the slopes. With more points the steps get longer, until they overshoot.',
  },
  'forgets the rate': {
    find: 'rate * slopes',
    replace: 'slopes',
    says: 'The step is the whole slope. The rate says how much of it to go.',
  },
})
