import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'loses the shuffled copy': {
    find: 'const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))',
    replace:
      'const order = Array.from({ length: x.shape[0] }, (_, row) => row)\n      rng.shuffle(order)',
    says: 'The rows come in the order in which they lie, in every epoch. (rng.shuffle returns a shuffled copy, and leaves the list that it is given alone.)',
  },
  'rolls its own dice': {
    find: 'rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))',
    replace: 'Array.from({ length: x.shape[0] }, (_, row) => row).sort(() => Math.random() - 0.5)',
    says: 'Your order cannot be repeated: the same seed gives another one each time. All randomness should come from the generator that you are given.',
  },
  'shuffles once': {
    find: '  return {\n    *[Symbol.iterator]() {\n      const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n',
    replace:
      '  const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n  return {\n    *[Symbol.iterator]() {\n',
    says: 'Every epoch has the same order. It is a shuffled one, but the network meets the same batches over and over. Which part of your code runs anew for each walk?',
  },
  'shuffles inside each batch': {
    find: 'const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n      for (let start = 0; start < order.length; start += batchSize) {\n        const index = tensor(order.slice(start, start + batchSize))',
    replace:
      'const order = Array.from({ length: x.shape[0] }, (_, row) => row)\n      for (let start = 0; start < order.length; start += batchSize) {\n        const index = tensor(rng.shuffle(order.slice(start, start + batchSize)))',
    says: 'You cut the rows into batches first, and shuffle inside each. So a batch always holds the same neighbours. Shuffle all row numbers before you cut.',
  },
  'shuffles the batches': {
    find: '  return {\n    *[Symbol.iterator]() {\n      const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n      for (let start = 0; start < order.length; start += batchSize) {\n',
    replace:
      '  const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n  return {\n    *[Symbol.iterator]() {\n      const starts = order.flatMap((_, i) => (i % batchSize === 0 ? [i] : []))\n      for (const start of rng.shuffle(starts)) {\n',
    says: 'The batches come in another order in each epoch, but they hold the same rows every time. Shuffle the rows anew for each walk.',
  },
  'moves the first row to the end': {
    find: '  return {\n    *[Symbol.iterator]() {\n      const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n',
    replace:
      '  let order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n  return {\n    *[Symbol.iterator]() {\n      order = [...order.slice(1), order[0]]\n',
    says: 'Each epoch goes through the rows as the one before did, only from another place on. Shuffle anew for each walk.',
  },
  'drops the last batch': {
    find: 'start < order.length; start',
    replace: 'start + batchSize <= order.length; start',
    says: 'When the rows do not come out even, the last few are left out. The last batch may be smaller.',
  },
  'shuffles the answers apart': {
    find: 'y: take(y, { index })',
    replace: 'y: take(y, { index: tensor(rng.shuffle(index.toArray() as number[])) })',
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
  'shuffles examples and answers apart': {
    find: 'const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))\n      for (let start = 0; start < order.length; start += batchSize) {\n        const index = tensor(order.slice(start, start + batchSize))\n        yield { x: take(x, { index }), y: take(y, { index }) }',
    replace:
      'const rows = Array.from({ length: x.shape[0] }, (_, row) => row)\n      const order = rng.shuffle(rows)\n      const other = rng.shuffle(rows)\n      for (let start = 0; start < order.length; start += batchSize) {\n        const index = tensor(order.slice(start, start + batchSize))\n        const index2 = tensor(other.slice(start, start + batchSize))\n        yield { x: take(x, { index }), y: take(y, { index: index2 }) }',
    says: 'Examples and answers are shuffled by two different orders, so an example meets the answer of another one. Shuffle the row numbers once, and take the same rows of both.',
  },
  'takes the end of slice for a length': {
    find: 'order.slice(start, start + batchSize)',
    replace: 'order.slice(start, batchSize)',
    says: 'Your first batch is right, and those after it are empty. The second argument of slice is where it ends, not how many it takes.',
  },
  'shuffles each half': {
    find: 'const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))',
    replace:
      'const all = Array.from({ length: x.shape[0] }, (_, row) => row)\n      const half = Math.ceil(all.length / 2)\n      const order = [...rng.shuffle(all.slice(0, half)), ...rng.shuffle(all.slice(half))]',
    says: 'You shuffle each half in itself, so a row of the first never comes after one of the second. Shuffle all rows together.',
  },
  'makes a list of the answers': {
    find: 'y: take(y, { index })',
    replace: 'y: tensor(take(y, { index }).toArray() as number[])',
    says: 'You make new tensors from the numbers of the old ones, and new ones are float32. Labels of whole numbers are int32, and take keeps that.',
  },
})
