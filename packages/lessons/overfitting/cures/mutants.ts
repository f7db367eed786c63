import { mutants } from '@neuralings/lesson-kit'

const three = '{ shift: true, rotate: true, noise: false, dropout: true, l2: false, early: false }'
const dropped = 'dense(dropout(bend(dense(x, first.w, first.b)), options), last.w, last.b)'
const both = 'add(crossEntropy(scores, labels), mul(lambda, l2Penalty(weights)))'
const difference = 'seed => 100 * (accuracy(cures, seed) - accuracy([], seed))'

export default mutants({
  'takes all six': {
    find: three,
    replace: '{ shift: true, rotate: true, noise: true, dropout: true, l2: true, early: true }',
    says: 'You take all six, and three are allowed. Which of them answer to what is wrong with this data?',
  },
  'takes none': {
    find: three,
    replace:
      '{ shift: false, rotate: false, noise: false, dropout: false, l2: false, early: false }',
    says: 'You take no cure at all, and three are free. Which do you expect to help?',
  },
  'takes four': {
    find: three,
    replace: '{ shift: true, rotate: true, noise: false, dropout: true, l2: true, early: false }',
    says: 'You take four cures, and three are asked for. Which do you expect to help least?',
  },
  'takes two': {
    find: three,
    replace: '{ shift: true, rotate: true, noise: false, dropout: false, l2: false, early: false }',
    says: 'You take two cures, and three are asked for. Which else do you expect to help?',
  },
  'names only those it takes': {
    find: three,
    replace: '{ shift: true, rotate: true, dropout: true } as Record<Cure, boolean>',
    says: 'Cures that you do not take are missing in your list. All six are named, with true or false.',
  },
  'drops nothing': {
    find: dropped,
    replace: 'dense(bend(dense(x, first.w, first.b)), last.w, last.b)',
    says: 'Nothing is dropped in your network, whatever p is. Where do the hidden units come out?',
  },
  'drops pixels': {
    find: `${dropped}\n}`,
    replace:
      "dense(bend(dense(dropout(variable(x), options), first.w, first.b)), last.w, last.b)\n}\nimport { variable } from '@neuralings/autograd'",
    says: 'You drop what comes in. It is the hidden units that must not rely on each other.',
  },
  'drops scores': {
    find: dropped,
    replace: 'dropout(dense(bend(dense(x, first.w, first.b)), last.w, last.b), options)',
    says: 'You drop what comes out: then a digit has no score at all now and then, and its error says nothing. Drop hidden units.',
  },
  'drops in use, too': {
    find: dropped,
    replace:
      'dense(dropout(bend(dense(x, first.w, first.b)), { ...options, training: true }), last.w, last.b)',
    says: 'You drop units in use, too. `training` is among the options: hand it on.',
  },
  'no bend': {
    find: dropped,
    replace: 'dense(dropout(dense(x, first.w, first.b), options), last.w, last.b)',
    says: 'There is no bend between your layers, so both are one. It stands behind the first.',
  },
  'drops the share that stays': {
    find: dropped,
    replace:
      'dense(dropout(bend(dense(x, first.w, first.b)), { ...options, p: options.p && 1 - options.p }), last.w, last.b)',
    says: 'You hand 1 − p to dropout. Both functions mean the same by p: the share that is dropped.',
  },
  'costs nothing': {
    find: both,
    replace: 'crossEntropy(scores, labels)',
    says: 'The weights cost nothing in your objective, whatever lambda is. What does the penalty add?',
  },
  'without lambda': {
    find: both,
    replace: 'add(crossEntropy(scores, labels), l2Penalty(weights))',
    says: 'The penalty is added in full. λ says how much of it: with 0 there should be none.',
  },
  'lambda on the error': {
    find: both,
    replace: 'add(mul(lambda, crossEntropy(scores, labels)), l2Penalty(weights))',
    says: 'Your lambda stands in front of the cross-entropy. It says how dear the weights are.',
  },
  'lambda on both': {
    find: both,
    replace: 'mul(lambda, add(crossEntropy(scores, labels), l2Penalty(weights)))',
    says: 'Your lambda is a factor of both terms, so with 0 nothing is left to learn from. It belongs to the penalty alone.',
  },
  'rewards weights': {
    find: both,
    replace: 'add(crossEntropy(scores, labels), mul(-lambda, l2Penalty(weights)))',
    says: 'You take the penalty away from the error, so that large weights pay. They should cost.',
  },
  'the penalty of scores': {
    find: both,
    replace: 'add(crossEntropy(scores, labels), mul(lambda, l2Penalty([scores])))',
    says: 'Your penalty makes the scores cost something, not the weights.',
  },
  'bare minus cured': {
    find: difference,
    replace: 'seed => 100 * (accuracy([], seed) - accuracy(cures, seed))',
    says: 'Your gain has the other sign: it is by how much bare training is better.',
  },
  'what is reached': {
    find: difference,
    replace: 'seed => 100 * accuracy(cures, seed)',
    says: 'You give what the cures reach. How much of it is a gain, bare training from the same seed tells.',
  },
  'a share': {
    find: difference,
    replace: 'seed => accuracy(cures, seed) - accuracy([], seed)',
    says: 'Your gain is a share: 0.1 is 10 points, and points are asked for.',
  },
  'as a percentage of bare': {
    find: difference,
    replace: 'seed => 100 * (accuracy(cures, seed) / accuracy([], seed) - 1)',
    says: 'You say by how many percent of itself the accuracy grows. From 70 % to 80 % it is 10 points, whatever it was before.',
  },
  'one bare run for all': {
    find: difference,
    replace: 'seed => 100 * (accuracy(cures, seed) - accuracy([], seeds[0]))',
    says: 'You compare every seed with bare training from the first. Luck then is in the difference: take the same seed on both sides.',
  },
  'one seed for all': {
    find: difference,
    replace: 'seed => 100 * (accuracy(cures, seeds[0]) - accuracy([], seed))',
    says: 'You compare bare training from every seed with the cures from the first. Take the same seed on both sides.',
  },
  'two means': {
    find: 'overSeeds(seed => 100 * (accuracy(cures, seed) - accuracy([], seed)), seeds)',
    replace:
      'meanOf(accuracy, cures, seeds)\n}\nfunction meanOf(accuracy: (cures: Cure[], seed: number) => number, cures: Cure[], seeds: number[]) {\n  const cured = overSeeds(seed => 100 * accuracy(cures, seed), seeds)\n  const none = overSeeds(seed => 100 * accuracy([], seed), seeds)\n  return { mean: cured.mean - none.mean, std: cured.std - none.std }',
    says: 'Your mean is right, but the difference of two spreads is no spread. Take the difference with each seed first, and see how far these scatter.',
  },
})
