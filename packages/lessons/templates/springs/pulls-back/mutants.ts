import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'pushes away': {
    find: '-stiffness * stretch',
    replace: 'stiffness * stretch',
    says: 'The force has the sign of the stretch: it pushes further away.',
  },
  'pushes to the left': {
    find: '-stiffness * stretch',
    replace: '-Math.abs(stiffness * stretch)',
    says: 'Now the force always points to the left. To the left of its rest the spring should pull right.',
  },
  'forgets the stiffness': {
    find: '-stiffness * stretch',
    replace: '-stretch',
    says: 'The direction is right now, but a stiff spring pulls no harder than a soft one.',
  },
})
