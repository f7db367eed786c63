import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'subtracts the second side': {
    find: 'relu(x) + relu(-x)',
    replace: 'relu(x) - relu(-x)',
    says: 'Your V has no corner: to the left it goes down, and the two ReLUs join into the line y = x. Both sides have to point up.',
  },
  'climbs on one side': {
    find: 'relu(x) + relu(-x)',
    replace: 'relu(x)',
    says: 'Your V climbs on one side only. A ReLU is silent left of its corner; what could you put into a second one so that it wakes up there?',
  },
  'bends too little': {
    find: '2 * relu(x - 1) + 2 * relu(-x - 1)',
    replace: 'relu(x - 1) + relu(-x - 1)',
    says: 'The bends are in the right places and not sharp enough: at 2 you arrive at 3. Between 1 and 2 the table climbs by 3. How much of that does the V do already?',
  },
  'bends to three at once': {
    find: '2 * relu(x - 1) + 2 * relu(-x - 1)',
    replace: '3 * relu(x - 1) + 3 * relu(-x - 1)',
    says: 'Between 1 and 2 the table climbs by 3, but the V goes on climbing there as well. Your two new ReLUs only have to add what is missing.',
  },
  'forgets the left': {
    find: ' + 2 * relu(-x - 1)',
    replace: '',
    says: 'The right side is done. On the left your curve is still the V: it needs a bend at −1 too.',
  },
  'climbs to the right on the left side': {
    find: '2 * relu(-x - 1)',
    replace: '2 * relu(x + 1)',
    says: 'Your ReLU for the left side wakes up at −1 and climbs to the right from there. The left side needs one that climbs to the left.',
  },
  'bends at zero': {
    find: '2 * relu(x - 1) + 2 * relu(-x - 1)',
    replace: '2 * relu(x) + 2 * relu(-x)',
    says: 'Your new ReLUs wake up at 0 and make the whole V steeper. Between −1 and 1 the table wants it as it is: where should they start to climb?',
  },
  'draws the parabola': {
    find: 'vee(x) + 2 * relu(x - 1) + 2 * relu(-x - 1)',
    replace: 'x * x',
    says: 'x² goes through the five points, and it curves in between. Here you are asked what ReLUs can draw: straight pieces, with a bend at each point.',
  },
  'bends the left at plus one': {
    find: '2 * relu(-x - 1)',
    replace: '2 * relu(-x + 1)',
    says: 'Your ReLU for the left side climbs to the left, but from +1 on, so it already adds something at 0. For which x should what stands inside it reach 0?',
  },
  'folds the line': {
    find: 'relu(x) + relu(-x)',
    replace: 'Math.abs(x)',
    says: 'Your V has the right shape, but it is not max(0, x) that bends it, and a network of ReLUs has nothing else: no Math.abs, no square root, no “if”. Which two ReLUs, added up, draw it?',
  },
  'takes the larger of two': {
    find: 'relu(x) + relu(-x)',
    replace: 'Math.max(x, -x)',
    says: 'Your V has the right shape, but it is not max(0, x) that bends it, and a network of ReLUs has nothing else: no Math.abs, no square root, no “if”. Which two ReLUs, added up, draw it?',
  },
  'bends once more': {
    find: '2 * relu(-x - 1)',
    replace: '2 * relu(-x - 1) + relu(x - 3)',
    says: 'Your curve bends once more than the table does. Beyond its last points, and between them, it goes straight on: the bends are at −1, 0 and 1.',
  },
  'picks a line by hand': {
    find: 'vee(x) + 2 * relu(x - 1) + 2 * relu(-x - 1)',
    replace: 'Math.abs(x) < 1 ? Math.abs(x) : 3 * Math.abs(x) - 2',
    says: 'Your curve is right, and your code chooses the piece. A network cannot choose, it can only add up: let four ReLUs draw the same.',
  },
})
