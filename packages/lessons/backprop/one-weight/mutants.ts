import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'keeps the last example': {
    find: 'sum += x[i][j]',
    replace: 'sum = x[i][j]',
    says: 'Each example replaces what came from those before it, so only the last one counts. The weight is used in all of them.',
  },
  'looks at the first example': {
    find: 'i < x.length',
    replace: 'i < 1',
    says: 'Only the first example has a say. In how many examples is this weight used?',
  },
  'averages over the batch': {
    find: 'return sum',
    replace: 'return sum / x.length',
    says: 'You divide by the number of examples. Whether the loss is a mean has been decided further up, and is in upstream already.',
  },
  'forgets the input': {
    find: 'x[i][j] * upstream[i][k]',
    replace: 'upstream[i][k]',
    says: 'You add up what comes from above, as if y grew by one with the weight in every example. How much does it grow in example i?',
  },
  'forgets what comes from above': {
    find: 'x[i][j] * upstream[i][k]',
    replace: 'x[i][j]',
    says: 'You add up how far the outputs move, but not what that means for the loss: upstream is missing from the product.',
  },
  'adds up all outputs': {
    find: 'x[i][j] * upstream[i][k]',
    replace: 'x[i][j] * upstream[i].reduce((all, u) => all + u, 0)',
    says: 'You take the whole row of upstream. This weight goes into one column of Y and into no other.',
  },
  'reads x sideways': {
    find: 'x[i][j] * upstream',
    replace: 'x[j]?.[i] * upstream',
    says: 'Row and column of x have changed places: the first index of x is the example, the second the input.',
  },
  'takes the same column of both': {
    find: 'x[i][j] * upstream[i][k]',
    replace: 'x[i][j] * upstream[i][j]',
    says: 'You take column j of both. w[j][k] leads from input j to output k, so of upstream it is the other column that counts.',
  },
  'reads one place': {
    find: '  let sum = 0\n  for (let i = 0; i < x.length; i++) sum += x[i][j] * upstream[i][k]\n  return sum\n',
    replace: '  return x[j][k] * upstream[j][k]\n',
    says: 'You look j and k up as if x and upstream were laid out like w. Their first index is the example, and the weight is used in all examples: where is your sum?',
  },
  'pairs every example with every other': {
    find: 'sum += x[i][j] * upstream[i][k]',
    replace: 'for (const row of upstream) sum += x[i][j] * row[k]',
    says: 'You multiply each input with what comes back to every other example too. What x does in example i goes into row i of Y alone.',
  },
  'counts inputs instead of examples': {
    find: 'i < x.length',
    replace: 'i < x[0].length',
    says: 'Your loop runs as often as there are inputs. It should run once for each example, and those are the rows of x.',
  },
  'swaps j and k': {
    find: 'x[i][j] * upstream[i][k]',
    replace: 'x[i][k] * upstream[i][j]',
    says: 'j and k have changed places. w[j][k] leads from input j to output k: which of them is a column of x, which a column of upstream?',
  },
  'looks the example up': {
    find: 'for (let i = 0; i < x.length; i++) sum += x[i][j] * upstream[i][k]',
    replace: 'for (const row of x) sum += row[j] * upstream[x.indexOf(row)][k]',
    says: 'indexOf finds the first place of an example. One that is in the batch twice then gets the same row of upstream both times.',
  },
})
