import { mutants } from '@neuralings/lesson-kit'

const find = `import { add, matmul, tanh, transpose, type Variable } from '@neuralings/autograd'

export interface CellWeights {
  /** For the input, [H, in]. */
  weightIh: Variable
  /** For the state, [H, H]. */
  weightHh: Variable
  /** [H] each. */
  biasIh: Variable
  biasHh: Variable
}

/** The next state [B, H], of an input [B, in] and the state before it, [B, H]. */
export function rnnCell(
  x: Variable,
  h: Variable,
  { weightIh, weightHh, biasIh, biasHh }: CellWeights,
): Variable {
  const fromInput = add(matmul(x, transpose(weightIh)), biasIh) // [B, H]
  const fromState = add(matmul(h, transpose(weightHh)), biasHh) // [B, H]
  return tanh(add(fromInput, fromState))`

/** The whole of it, with one more import and one thing changed. */
const edited = (name: string, from: string, to: string) => ({
  find,
  replace: find.replace('add, ', `add, ${name}, `).replace(from, to),
})

export default mutants({
  'no bend': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'add(fromInput, fromState)',
    says: 'You return the sum itself. Nothing holds it between −1 and 1, and as state and input of the next step it may grow from step to step.',
  },
  'bends each by itself': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'add(tanh(fromInput), tanh(fromState))',
    says: 'Each of the two layers goes through a tanh by itself. It is their sum that is to be bent, or the state leaves the range from −1 to 1.',
  },
  'forgets the state': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'tanh(fromInput)',
    says: 'Your next state knows nothing of the one before it: the network is as forgetful as one that reads each word by itself.',
  },
  'forgets the input': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'tanh(fromState)',
    says: 'Your next state knows nothing of the word that was read. It comes of both.',
  },
  'swaps the tables': {
    find: 'add(matmul(x, transpose(weightIh)), biasIh) // [B, H]\n  const fromState = add(matmul(h, transpose(weightHh)), biasHh)',
    replace:
      'add(matmul(x, transpose(weightHh)), biasIh) // [B, H]\n  const fromState = add(matmul(h, transpose(weightIh)), biasHh)',
    says: 'The input goes through the table of the state, and the state through that of the input. That fits only where both are equally wide, and even there it is not right.',
  },
  'not turned': {
    find: 'matmul(h, transpose(weightHh))',
    replace: 'matmul(h, weightHh)',
    says: 'The table of the state is not transposed. It is square, so nothing complains, and every number of the next state is made by a column instead of a row.',
  },
  'one bias': {
    find: 'add(matmul(h, transpose(weightHh)), biasHh)',
    replace: 'matmul(h, transpose(weightHh))',
    says: 'The bias of the state, biasHh, is missing.',
  },
  'the other bias': {
    find: 'add(matmul(x, transpose(weightIh)), biasIh)',
    replace: 'matmul(x, transpose(weightIh))',
    says: 'The bias of the input, biasIh, is missing.',
  },
  'the first bias twice': {
    find: 'biasHh) // [B, H]',
    replace: 'biasIh) // [B, H]',
    says: 'The bias of the input is added twice, and that of the state never.',
  },
  'adds the state as it is': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'add(h, tanh(add(fromInput, fromState)))',
    says: 'The old state is added to the new one. What is to be kept of it, weightHh says.',
  },
  'starts a new past': {
    find: 'matmul(h, transpose(weightHh))',
    replace: 'matmul(h.data, transpose(weightHh))',
    says: 'The numbers are right, and nothing comes back to h: no gradient would ever reach an earlier word.',
  },
  'multiplies the two': {
    ...edited('mul', 'add(fromInput, fromState)', 'mul(fromInput, fromState)'),
    says: 'You multiply what comes of the input with what comes of the state: where one of them is 0, the other is lost. They are added.',
  },
  'the mean of both': {
    ...edited('mul', 'add(fromInput, fromState)', 'mul(0.5, add(fromInput, fromState))'),
    says: 'The sum of both layers is halved before it is bent. How much each of them counts, the weights say.',
  },
  'one state for all': {
    ...edited('mean', 'matmul(h,', 'matmul(mean(h, { dim: 0, keepdim: true }),'),
    says: 'All rows of the batch go on from the same state. Each row is a sentence of its own, with a state of its own.',
  },
  'bends with ReLU': {
    ...edited(
      'maximum',
      'tanh(add(fromInput, fromState))',
      'maximum(add(fromInput, fromState), 0)',
    ),
    says: 'The sum is bent by a ReLU. What comes out is the state of the next step, and a ReLU lets it grow; tanh holds it between −1 and 1.',
  },
  'bends the state twice': {
    find: 'matmul(h, ',
    replace: 'matmul(tanh(h), ',
    says: 'The old state is bent once more before its table. It has been through tanh already, at the end of the step before.',
  },
  'turns the wrong one': {
    find: 'matmul(x, transpose(weightIh))',
    replace: 'matmul(transpose(x), weightIh)',
    says: 'The input is transposed, and the table is not. A row of x is a sentence, a row of the table makes one number of the state.',
  },
  'neither is turned': {
    find: `add(matmul(x, transpose(weightIh)), biasIh) // [B, H]
  const fromState = add(matmul(h, transpose(weightHh)), biasHh)`,
    replace: `add(matmul(x, weightIh), biasIh) // [B, H]
  const fromState = add(matmul(h, weightHh), biasHh)`,
    says: 'Neither table is transposed. A row of weightIh makes one number of the state, so it has as many numbers as x: for a product with the rows of x it has to stand upright.',
  },
  'the tables first': {
    find: `add(matmul(x, transpose(weightIh)), biasIh) // [B, H]
  const fromState = add(matmul(h, transpose(weightHh)), biasHh)`,
    replace: `add(matmul(weightIh, x), biasIh) // [B, H]
  const fromState = add(matmul(weightHh, h), biasHh)`,
    says: 'The tables stand first, as in the formula. There x is one column; here each sentence is a row of x, so the rows come first and meet the table turned.',
  },
  'bends with a sigmoid': {
    find: find,
    replace: `import { sigmoid } from '@neuralings/activations'
${find.replace('tanh(add', 'sigmoid(add')}`,
    says: 'The sum is bent by a sigmoid. Its values lie between 0 and 1, so the state could never be negative, and with nothing in it would still say a half.',
  },
  'bends the half of it twice': {
    find: 'tanh(add(fromInput, fromState))',
    replace: 'tanh(add(fromInput, tanh(fromState)))',
    says: 'What comes of the state is bent by itself before it is added, and then once more. Only the sum is bent.',
  },
  'number by number': {
    ...edited('mul', 'matmul(h, transpose(weightHh))', 'mul(h, transpose(weightHh))'),
    says: 'You multiply the state with its table number by number. Each number of the next state is a sum over all numbers of the old one: that is a product of matrices.',
  },
})
