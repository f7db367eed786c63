import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'pushes away': {
    find: '-stiffness * stretch',
    replace: 'stiffness * stretch',
    says: 'Your spring pushes in the direction of the stretch. Let go of it: where would it fly?',
  },
  'adds the two': {
    find: '-stiffness * stretch',
    replace: '-(stiffness + stretch)',
    says: 'You add stiffness and stretch. A spring that is not stretched would pull all the same.',
  },
  'divides by the stretch': {
    find: '-stiffness * stretch',
    replace: '-stiffness / stretch',
    says: 'You divide by the stretch, so the further it is pulled, the weaker your spring gets.',
  },
})
