import { mutants } from '@neuralings/lesson-kit'

const logs = 'return x.map(score => score - largest - Math.log(total))'
const loop = 'for (let i = 0; i < logits.length; i++) total -= logSoftmax(logits[i])[target[i]]'

export default mutants({
  'ln of the shares': {
    find: logs,
    replace: 'return x.map(score => Math.log(Math.exp(score - largest) / total))',
    says: 'You make the shares first, and take their ln. A share that is far too small for a number is 0, and ln 0 is −Infinity. The scores know better: what do they and the logarithms differ by?',
  },
  overflows: {
    find: 'Math.exp(score - largest), 0)\n  return x.map(score => score - largest - Math.log(total))',
    replace: 'Math.exp(score), 0)\n  return x.map(score => score - Math.log(total))',
    says: 'Small scores are fine. At 1000 the exponential is Infinity, and at −1000 all are 0: take the largest score off first, as in softmax.',
  },
  'takes the largest off the sum only': {
    find: logs,
    replace: 'return x.map(score => score - Math.log(total))',
    says: 'You take the largest score off inside the sum, but not outside of it. Then all the logarithms are off by that score, and their shares do not sum to 1.',
  },
  'takes the largest off the scores only': {
    find: 'Math.exp(score - largest), 0)',
    replace: 'Math.exp(score), 0)',
    says: 'You take the largest score off outside of the sum, but not inside of it. Both belong together: the sum has to be that of the same scores.',
  },
  'forgets the sum': {
    find: logs,
    replace: 'return x.map(score => score - largest)',
    says: 'Your best score always gets 0: a share of everything. What the others hold has to come off as well.',
  },
  'forgets the logarithm': {
    find: 'Math.log(total)',
    replace: 'total',
    says: 'You take the sum off as it is. Scores are exponents, and so is what comes off them: the ln of the sum.',
  },
  'counts in bits': {
    find: 'Math.log(total)',
    replace: 'Math.log2(total)',
    says: 'You take off a logarithm with base 2 from scores that are exponents of e. Then the shares do not sum to 1.',
  },
  'begins with the first': {
    find: 'Math.max(...x)',
    replace: 'x[0]',
    says: 'You take the first score off. That is enough until another one is a thousand larger.',
  },
  'begins with the mean': {
    find: 'Math.max(...x)',
    replace: 'x.reduce((sum, score) => sum + score, 0) / x.length',
    says: 'You take the mean of the scores off. One that lies a thousand above it still becomes Infinity: only the largest leaves no power above 1.',
  },
  'averages over the classes instead': {
    find: 'return total / logits.length',
    replace: 'return total / logits[0].length',
    says: 'You divide by the number of classes. Of each row one surprise counts, so divide by the number of rows.',
  },
  'shares without ln': {
    find: logs,
    replace: 'return x.map(score => Math.exp(score - largest) / total)',
    says: 'These are the shares themselves. Their logarithms are wanted, so none of your numbers should be above 0.',
  },
  'is negative': {
    find: 'total -= logSoftmax',
    replace: 'total += logSoftmax',
    says: 'Your loss is below 0, and the better a network is, the higher. A surprise has a minus in front of the logarithm.',
  },
  'averages over the classes, too': {
    find: 'return total / logits.length',
    replace: 'return total / (logits.length * logits[0].length)',
    says: 'You divide by the number of classes as well. Of each row one surprise counts, that of the true class, so there are as many as rows.',
  },
  sums: {
    find: 'return total / logits.length',
    replace: 'return total',
    says: 'You add the surprises of the rows up. The loss is their mean, whatever the size of the batch.',
  },
  'softmax twice': {
    find: 'logSoftmax(logits[i])[',
    replace: 'logSoftmax(logSoftmax(logits[i]).map(Math.exp))[',
    says: 'Softmax is taken twice: your shares are used as scores once more. However sure a network is, its loss stays far above 0: with ten classes above 1.46.',
  },
  'labels from 1': {
    find: '[target[i]]',
    replace: '[target[i] - 1]',
    says: 'You look one class to the left of the true one. The classes are counted from 0, as the places of an array are.',
  },
  'believes itself': {
    find: loop,
    replace: 'for (const row of logits) total -= Math.max(...logSoftmax(row))',
    says: 'You take the surprise at the class with the best score. A network that believes itself is soon never surprised, and learns nothing: what does target say?',
  },
  'one maximum for the batch': {
    find: loop,
    replace: `const largest = Math.max(...logits.flat())
  for (let i = 0; i < logits.length; i++) {
    const sum = logits[i].reduce((sum, score) => sum + Math.exp(score - largest), 0)
    total -= logits[i][target[i]] - largest - Math.log(sum)
  }`,
    says: 'You take the largest score of the whole batch off. A row that lies far below it becomes 0 altogether, and ln 0 is −Infinity. Each row has a largest of its own.',
  },
  'takes scores for shares': {
    find: 'total -= logSoftmax(logits[i])[target[i]]',
    replace: 'total -= Math.log(logits[i][target[i]])',
    says: 'You take the ln of the score itself. Scores are any numbers; a share is what softmax makes of them.',
  },
  'takes the score alone': {
    find: 'total -= logSoftmax(logits[i])[target[i]]',
    replace: 'total -= logits[i][target[i]]',
    says: 'You count the score of the true class alone. It would grow for ever, together with all the others: what counts is its share.',
  },
  'surprise of the mean': {
    find: `${loop}\n  return total / logits.length`,
    replace:
      'for (let i = 0; i < logits.length; i++) total += Math.exp(logSoftmax(logits[i])[target[i]])\n  return -Math.log(total / logits.length)',
    says: 'You average the shares, and are surprised once. Then a row that is sure and wrong hardly counts. Each row is surprised by itself, and the surprises are averaged.',
  },
  'one class for all': {
    find: '[target[i]]',
    replace: '[target[0]]',
    says: 'All rows are asked for the class of the first one. Each has its own.',
  },
  'weighs by the share': {
    find: 'total -= logSoftmax(logits[i])[target[i]]',
    replace: 'total -= logSoftmax(logits[i]).reduce((sum, log) => sum + Math.exp(log) * log, 0)',
    says: 'You average the surprise over all classes, weighed by their shares: how unsure the network is, whatever the truth. The true class is in target.',
  },
  'adds a little': {
    find: logs,
    replace: 'return x.map(score => Math.log(Math.exp(score - largest) / total + 1e-9))',
    says: 'You add a little to each share before ln. Then no logarithm gets below a bound, and a network that is sure and wrong looks less wrong than it is. Do without the shares.',
  },
  'the largest begins at zero': {
    find: 'Math.max(...x)',
    replace: 'Math.max(0, ...x)',
    says: 'When all scores lie far below 0, you do not take the largest of them off, and every power becomes 0. The largest score may be negative, too.',
  },
  'what is missing': {
    find: 'total -= logSoftmax(logits[i])[target[i]]',
    replace: 'total += 1 - Math.exp(logSoftmax(logits[i])[target[i]])',
    says: 'You count what the true share lacks to 1. That ends at 1, however sure and wrong a row is. The surprise at that share is asked for.',
  },
})
