import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'never shuffles': {
    find: 'rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))',
    replace: 'Array.from({ length: x.shape[0] }, (_, row) => row)',
    says: 'The rows come in the order in which they lie, in every epoch. If the data is sorted, the network learns the last class and forgets the first.',
  },
  'drops the last batch': {
    find: 'start < order.length; start',
    replace: 'start + batchSize <= order.length; start',
    says: 'When the rows do not come out even, the last few are left out. The last batch may be smaller.',
  },
  'shuffles the answers apart': {
    find: 'y: take(y, { index })',
    replace:
      'y: take(y, { index: tensor(rng.shuffle(index.toArray() as number[]), { dtype: "int32" }) })',
    says: 'Examples and answers are shuffled apart, so row i of y belongs to somebody else. The network would learn that nothing has to do with anything.',
  },
  'draws with replacement': {
    find: 'order.slice(start, start + batchSize)',
    replace: 'order.slice(start, start + batchSize).map(() => rng.integer(0, order.length))',
    says: 'You draw each row anew, so some come up twice in an epoch and others never. Deal the cards instead: each is handed out once.',
  },
  'moves on by one': {
    find: 'start += batchSize',
    replace: 'start += 1',
    says: 'Your batches overlap: the next one starts only one row further on. How far should it move?',
  },
})
