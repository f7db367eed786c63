import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'takes the last force': {
    find: '(stiffness * stretch ** 2) / 2',
    replace: 'stiffness * stretch ** 2',
    says: 'You take the force at the end for the whole way. On the way it was smaller: how large on average?',
  },
  'takes the force for the energy': {
    find: '(stiffness * stretch ** 2) / 2',
    replace: '(stiffness * stretch) / 2',
    says: 'This is the average force. It works along the whole stretch.',
  },
  'squares everything': {
    find: '(stiffness * stretch ** 2) / 2',
    replace: '(stiffness * stretch) ** 2 / 2',
    says: 'Your energy grows with the square of the stiffness. A spring twice as stiff stores twice as much.',
  },
})
