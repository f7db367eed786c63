import { mutants } from '@neuralings/lesson-kit'

const rule = '(share - Number(k === target[i])) / logits.length'
const slope = 'shares[i] * (Number(i === j) - shares[j])'

export default mutants({
  'only the true class': {
    find: rule,
    replace: 'k === target[i] ? (share - 1) / logits.length : 0',
    says: 'Only the score of the true class moves with you. But when another score grows, it takes a share away from the truth: look at its slope in the table.',
  },
  'turns the sign': {
    find: rule,
    replace: '(Number(k === target[i]) - share) / logits.length',
    says: 'Your signs are turned round: a step against this gradient would lower the true score. When the true score grows, does the loss grow or fall?',
  },
  'averages over the classes, too': {
    find: '/ logits.length',
    replace: '/ (logits.length * row.length)',
    says: 'You divide by the number of classes as well. The loss is a mean over the rows, and over nothing else.',
  },
  'sums over the rows': {
    find: ' / logits.length',
    replace: '',
    says: 'Each of your rows is right for a batch of one. The loss is a mean over B rows: what does a nudge to one of them do to the mean?',
  },
  'forgets the truth': {
    find: 'share - Number(k === target[i])',
    replace: 'share',
    says: 'Your gradient is the shares, whatever the truth. In the table one of the four differs from its share: by how much?',
  },
  'takes the truth off everywhere': {
    find: 'share - Number(k === target[i])',
    replace: 'share - 1',
    says: 'You take 1 off every share. In the table that is so for one class only, for the others slope and share agree.',
  },
  'averages the shares only': {
    find: rule,
    replace: 'share / logits.length - Number(k === target[i])',
    says: 'You divide the shares by the number of rows, but not the 1 of the truth. Both belong to the slope of the row, and all of it is averaged.',
  },
  'averages the truth only': {
    find: '(share - Number(k === target[i])) / logits.length',
    replace: 'share - Number(k === target[i]) / logits.length',
    says: 'Only the 1 is divided by B, and the shares are not. A division goes before a subtraction: put the difference in brackets.',
  },
  'divides the truth twice': {
    find: rule,
    replace: '(share - Number(k === target[i]) / logits.length) / logits.length',
    says: 'You divide the 1 of the truth by the number of rows twice. Take it off first, and divide once.',
  },
  'takes the scores': {
    find: 'sharesOf(logits).map((row, i)',
    replace: 'logits.map((row, i)',
    says: 'You take the truth off the scores themselves. Put the slopes of the table beside the row of shares.',
  },
  'slope of the share': {
    find: rule,
    replace: 'k === target[i] ? -1 / share / logits.length : 0',
    says: 'That is how the surprise moves with the share of the truth. It is asked how it moves with each score, and a score moves all the shares.',
  },
  'labels from 1': {
    find: 'k === target[i]',
    replace: 'k + 1 === target[i]',
    says: 'You take the truth off one class to the left. The classes are counted from 0.',
  },
  'one class for all': {
    find: 'target[i]',
    replace: 'target[0]',
    says: 'All rows are given the truth of the first one. Each has its own.',
  },
  'slope of squares': {
    find: rule,
    replace: '(2 * (share - Number(k === target[i])) * share * (1 - share)) / logits.length',
    says: 'There is a factor share · (1 − share) in yours, as if each share had been squared and went its own way. In the table the slope of a wrong class is its share, and nothing else.',
  },
  'like a sigmoid': {
    find: slope,
    replace: 'shares[i] * (1 - shares[i])',
    says: 'Your slope does not look at j: that is how a share moves with its own score. With the score of another it falls.',
  },
  'others stay': {
    find: slope,
    replace: 'i === j ? shares[i] * (1 - shares[i]) : 0',
    says: 'With you a share moves with its own score only. But all shares sum to 1: where does it come from, when one grows?',
  },
  'others grow, too': {
    find: slope,
    replace: 'i === j ? shares[i] * (1 - shares[i]) : shares[i] * shares[j]',
    says: 'With you all shares grow together. They sum to 1: when one grows, the others have to give.',
  },
  'never grows': {
    find: slope,
    replace: '-shares[i] * shares[j]',
    says: 'Beside the diagonal you are right. On it, your share falls when its own score grows: look at the sign there.',
  },
  'forgets what it takes from itself': {
    find: slope,
    replace: 'i === j ? shares[i] : -shares[i] * shares[j]',
    says: 'On the diagonal your slope is the whole share. In the table 0.5 gives 0.25, and 0.3 gives 0.21: what are they multiplied by?',
  },
  'takes what is missing': {
    find: slope,
    replace: 'i === j ? 1 - shares[i] : -shares[j]',
    says: 'That is how the ln of a share moves. The share itself moves by that, times something: a small share has little to move.',
  },
  'looks at one share only': {
    find: slope,
    replace: 'i === j ? shares[i] * (1 - shares[i]) : -shares[i] * shares[i]',
    says: 'Beside the diagonal you look at share i twice. In the table 0.2 and 0.3 give −0.06, 0.2 and 0.5 give −0.1: the other share has a say.',
  },
  'shares of the shares': {
    find: 'return shares[i] *',
    replace: 'shares = softmax(shares)\n  return shares[i] *',
    says: 'You make shares of the shares: softmax is taken twice. What comes in are shares already.',
  },
})
