import { mutants } from '@neuralings/lesson-kit'

const weight = 'id === not ? 0 : count ** 0.75'
const search = 'let i = 0\n  while (left >= weights[i]) left -= weights[i++]\n  return i'

export default mutants({
  'all weights alike': {
    find: search,
    replace: 'return Math.floor((left / weights.reduce((sum, w) => sum + w, 0)) * weights.length)',
    says: 'All of them are drawn equally often, whatever they weigh. A longer piece should be hit more often.',
  },
  'always the first': {
    find: search,
    replace: 'return weights.findIndex(w => w > 0 || left < 0)',
    says: 'Wherever the point lies, you take the first weight that is not 0. Walk on while the point lies behind the piece.',
  },
  'forgets to walk on': {
    find: 'left -= weights[i++]',
    replace: 'i++',
    says: 'You compare the point with one weight after the other, and never take off those that you have passed.',
  },
  'always the heaviest': {
    find: 'while (left >= weights[i]) left -= weights[i++]\n  return i',
    replace: 'return left >= 0 ? weights.indexOf(Math.max(...weights)) : i',
    says: 'The heaviest one is drawn every time. It should only be drawn most often.',
  },
  'point below 1': {
    find: 'rng.uniform() * weights.reduce((sum, weight) => sum + weight, 0)',
    replace: 'rng.uniform()',
    says: 'Your point lies between 0 and 1, however long all weights are together. It may lie anywhere on them.',
  },
  'as often as in the text': {
    find: 'count ** 0.75',
    replace: 'count',
    says: 'You draw words as often as they come in the text, so nearly all of yours are the most frequent ones. The power 0.75 lifts the rare ones.',
  },
  'all words alike': {
    find: 'count ** 0.75',
    replace: '1',
    says: 'All words are drawn equally often. Rare ones have not enough company yet to be told from; frequent ones should come more often.',
  },
  'power of the place': {
    find: 'count ** 0.75',
    replace: '(counts.length - id) ** 0.75',
    says: 'You take the power of the place in the list. It is the count of the word that matters.',
  },
  'power turned over': {
    find: 'count ** 0.75',
    replace: 'count ** (1 / 0.75)',
    says: 'Your power is above 1, and makes the frequent words even more frequent.',
  },
  'the truth among them': {
    find: weight,
    replace: 'count ** 0.75',
    says: 'The right word is drawn, too, now and then, and is then pushed away as a wrong one. What chance should it have?',
  },
  'too few': {
    find: 'counts.map((count, id) => (id === not ? 0 : count ** 0.75))\n  return Array.from({ length: k }, () => draw(weights, { rng }))',
    replace:
      'counts.map(count => count ** 0.75)\n  return Array.from({ length: k }, () => draw(weights, { rng })).filter(id => id !== not)',
    says: 'Where the right word is drawn you drop it, and k − 1 are left. k words are asked for, each time.',
  },
  'one word k times': {
    find: 'Array.from({ length: k }, () => draw(weights, { rng }))',
    replace: 'Array(k).fill(draw(weights, { rng }))',
    says: 'You draw once, and hand it out k times. Each of the k is drawn anew.',
  },
  'no word twice': {
    find: 'Array.from({ length: k }, () => draw(weights, { rng }))',
    replace:
      'Array.from({ length: k }, () => {\n    const id = draw(weights, { rng })\n    weights[id] = 0\n    return id\n  })',
    says: 'A word that was drawn cannot be drawn again. Each draw is by itself: the same word may come twice.',
  },
  'the next word for the truth': {
    find: 'counts.map((count, id) => (id === not ? 0 : count ** 0.75))\n  return Array.from({ length: k }, () => draw(weights, { rng }))',
    replace:
      'counts.map(count => count ** 0.75)\n  return Array.from({ length: k }, () => {\n    const id = draw(weights, { rng })\n    return id === not ? (id + 1) % counts.length : id\n  })',
    says: 'Where the right word is drawn you take the one behind it, which then comes far too often. What chance should the right word have?',
  },
  'slips behind the truth': {
    find: 'counts.map((count, id) => (id === not ? 0 : count ** 0.75))',
    replace: 'counts.map(count => count ** 0.75).filter((_, id) => id !== not)',
    says: 'You take the right word off the list, and all words behind it move up by one place: what you draw is no longer their id. Which weight is never hit?',
  },
  'a piece without a length': {
    find: 'left >= weights[i]',
    replace: 'left > weights[i]',
    says: 'At the very start of the board a piece of length 0 is hit with you. No point lies on it: walk on while the point is not smaller than the piece.',
  },
})
