import { mutants } from '@neuralings/lesson-kit'

const order = '[i, f, g, o] = split'

export default mutants({
  'i, g, f, o': {
    find: order,
    replace: '[i, g, f, o] = split',
    says: 'Forget gate and candidate are in each other’s place: the rows stand in the order i, f, g, o.',
  },
  'f, i, g, o': {
    find: order,
    replace: '[f, i, g, o] = split',
    says: 'Input gate and forget gate are in each other’s place: the rows stand in the order i, f, g, o.',
  },
  'i, f, o, g': {
    find: order,
    replace: '[i, f, o, g] = split',
    says: 'Candidate and output gate are in each other’s place: the rows stand in the order i, f, g, o.',
  },
  'o, f, g, i': {
    find: order,
    replace: '[o, f, g, i] = split',
    says: 'Input gate and output gate are in each other’s place: the rows stand in the order i, f, g, o.',
  },
  'tanh as a gate': {
    find: 'sigmoid(f)',
    replace: 'tanh(f)',
    says: 'The forget gate goes through tanh, so it can become negative, and turn what is remembered into its opposite. A gate is a share.',
  },
  'tanh as the input gate': {
    find: 'sigmoid(i)',
    replace: 'tanh(i)',
    says: 'The input gate goes through tanh, so it can become negative. A gate is a share, from 0 to 1.',
  },
  'tanh as the output gate': {
    find: 'sigmoid(o)',
    replace: 'tanh(o)',
    says: 'The output gate goes through tanh, so it can become negative. A gate is a share, from 0 to 1.',
  },
  'sigmoid for what is written': {
    find: 'tanh(g)',
    replace: 'sigmoid(g)',
    says: 'g goes through a sigmoid, so only positive numbers are ever written, and c can only grow. g is no gate.',
  },
  'gates without a bend': {
    find: 'mul(sigmoid(f), c)',
    replace: 'mul(f, c)',
    says: 'The forget gate is the bare sum: it can be larger than 1, and then the memory grows at each step. A gate is a share.',
  },
  'shows c as it is': {
    find: 'tanh(next)',
    replace: 'next',
    says: 'You show c as it is. It is a sum over many steps and may be large; what is shown goes through tanh first.',
  },
  'shows the old c': {
    find: 'tanh(next)',
    replace: 'tanh(c)',
    says: 'What you show is the memory before this step. The word that has just been read is not in it yet.',
  },
  'keeps h instead of c': {
    find: 'mul(sigmoid(f), c)',
    replace: 'mul(sigmoid(f), h)',
    says: 'You carry h on instead of c. h is what is shown; what is remembered is c.',
  },
  'only as much as goes': {
    find: 'mul(sigmoid(i), tanh(g))',
    replace: 'mul(add(mul(sigmoid(f), -1), 1), tanh(g))',
    says: 'You write just as much as is forgotten, so the input gate is out of work. Here each of the two has a say of its own.',
  },
  'forgets what is new, too': {
    find: 'add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))',
    replace: 'mul(sigmoid(f), add(c, mul(sigmoid(i), tanh(g))))',
    says: 'The forget gate stands in front of the whole sum, so it takes from what is just being written as well. It is about the old memory only.',
  },
  'adds nothing up': {
    find: 'add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))',
    replace: 'mul(sigmoid(i), tanh(g))',
    says: 'Your next memory knows nothing of the one before. What stays of it is added to what is written.',
  },
  'tanh on the memory itself': {
    find: 'const next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))',
    replace: 'const next = tanh(add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g))))',
    says: 'The memory itself goes through tanh at each step. That is what made the recurrent network forget: along c nothing bends.',
  },
  'h and c exchanged': {
    find: '{ h: mul(sigmoid(o), tanh(next)), c: next }',
    replace: '{ h: next, c: mul(sigmoid(o), tanh(next)) }',
    says: 'h and c are in each other’s place in what you return.',
  },
  'shows g': {
    find: 'tanh(next)',
    replace: 'tanh(g)',
    says: 'What you show is the candidate. It is the new memory that is shown, as far as the output gate lets it.',
  },
  'cuts the past off': {
    find: 'mul(sigmoid(f), c)',
    replace: 'mul(sigmoid(f), c.detach())',
    says: 'The numbers are right, and nothing comes back along c: that way is what all this is built for.',
  },
  'writes all of it': {
    find: 'add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))',
    replace: 'add(mul(sigmoid(f), c), tanh(g))',
    says: 'Nothing asks the input gate: all of g is written, whatever i says.',
  },
})
