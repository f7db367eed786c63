import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'counts the first token': {
    find: 'ids.slice(1).map',
    replace: 'ids.map',
    says: 'You look for each token in the row that was made when it had been read already. That row guesses the one behind it.',
  },
  'one row too late': {
    find: 'rows[t])',
    replace: 'rows[t + 1])',
    says: 'You take the row that the token itself has made. It was guessed before it was read, in the row above.',
  },
  'forgets the minus': {
    find: '-logShares',
    replace: 'logShares',
    says: 'The logarithm of a share is negative, or 0. A surprise is never below 0.',
  },
  'the shares themselves': {
    find: '-logShares(rows[t])[id]',
    replace: 'Math.exp(logShares(rows[t])[id])',
    says: 'Those are the shares. The less likely a token was, the larger its surprise.',
  },
  'takes scores for logarithms': {
    find: '-logShares(rows[t])[id]',
    replace: '-rows[t][id]',
    says: 'You take scores for logarithms of shares. They are that only if the shares of a row sum to 1: raise all scores of a row by 100, and nothing may change.',
  },
  bits: {
    find: '-logShares(rows[t])[id]',
    replace: '-logShares(rows[t])[id] / Math.LN2',
    says: 'You measure in bits, with the logarithm to base 2. Here as in PyTorch it is ln.',
  },
  'does not average': {
    find: ' / surprises.length',
    replace: '',
    says: 'You take e to the sum of all surprises: that is one over the share of the whole text. A longer text should not be harder.',
  },
  'multiplies shares': {
    find: 'Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    replace:
      'surprises.reduce((product, s) => product * Math.exp(-s), 1) ** (-1 / surprises.length)',
    says: 'You multiply shares. That is right on paper, and for 2,000 tokens the product is too small for a computer, which holds 0 instead. Surprises can be added.',
  },
  'mean of the counts': {
    find: 'Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    replace: 'surprises.reduce((sum, s) => sum + Math.exp(s), 0) / surprises.length',
    says: 'You average the choices of each token. First the mean of the surprises, then e to it: otherwise a single token that was ruled out decides alone.',
  },
  'mean of the shares': {
    find: 'Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    replace: 'surprises.length / surprises.reduce((sum, s) => sum + Math.exp(-s), 0)',
    says: 'You average the shares. A share of 0 is then hardly worse than a small one, though it says: never.',
  },
  'two to the power': {
    find: 'Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    replace: '2 ** (surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    says: 'You raise 2 to the mean. Surprises here are made with ln, whose base is e.',
  },
  'the mean itself': {
    find: 'Math.exp(surprises.reduce((sum, s) => sum + s, 0) / surprises.length)',
    replace: 'surprises.reduce((sum, s) => sum + s, 0) / surprises.length',
    says: 'That is the mean surprise, the loss. Among how many equally likely tokens is one as surprised?',
  },
})
