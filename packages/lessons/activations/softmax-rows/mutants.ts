import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'shares one sum among all rows': {
    find: 'row.reduce(add, 0)',
    replace: 'powers.flat().reduce(add, 0)',
    says: 'The rows sum to less than 1, and the more rows there are, the less. What has been added up in the total that each row is divided by?',
  },
  'sums the columns': {
    find: '  return powers.map(row => {\n    const total = row.reduce(add, 0)\n    return row.map(power => power / total)\n  })',
    replace:
      '  return powers.map(row =>\n    row.map((power, k) => power / powers.map(other => other[k]).reduce(add, 0)),\n  )',
    says: 'Now the columns sum to 1: for every class, the images compete for it. It is the classes that should compete for each image.',
  },
  'subtracts one largest for all': {
    find: 'Math.max(...row)',
    replace: 'Math.max(...scores.flat())',
    says: 'You subtract the largest score of the whole table. In a row whose scores are all much smaller, every power becomes 0, and 0 divided by 0 is not a number.',
  },
  overflows: {
    find: 'Math.exp(score - largest)',
    replace: 'Math.exp(score)',
    says: 'Scores of a thousand overflow now. The largest score of each row was taken off for a reason.',
  },
  averages: {
    find: 'const total = row.reduce(add, 0)',
    replace: 'const total = row.reduce(add, 0) / row.length',
    says: 'You divide by the mean of the row instead of its sum, so each row sums to the number of classes.',
  },
  'takes an equal part of the total': {
    find: '  return powers.map(row => {\n    const total = row.reduce(add, 0)\n    return row.map(power => power / total)\n  })',
    replace:
      '  const total = powers.flat().reduce(add, 0)\n  return powers.map(row => row.map(power => (power / total) * powers.length))',
    says: 'You divide by the mean of all row sums. That is right only as long as all rows have the same sum: each row needs its own.',
  },
  'the total of the first row': {
    find: 'row.reduce(add, 0)',
    replace: 'powers[0].reduce(add, 0)',
    says: 'All rows are divided by the total of the first one. Each row has its own.',
  },
  'subtracts the mean': {
    find: 'Math.max(...row)',
    replace: 'row.reduce(add, 0) / row.length',
    says: 'You subtract the mean of the row. A score that lies far above it still overflows: it is the largest that has to become 0.',
  },
  'subtracts the first': {
    find: 'Math.max(...row)',
    replace: 'row[0]',
    says: 'You subtract the first score of the row. When a later one is a thousand larger, it still overflows.',
  },
  'never looks at the last': {
    find: 'Math.max(...row)',
    replace: 'row.slice(0, -1).reduce((most, score) => (score > most ? score : most), row[0])',
    says: 'Your search for the largest ends before the last score of the row. When that one is a thousand larger, it overflows.',
  },
  'the largest begins at zero': {
    find: 'Math.max(...row)',
    replace: 'Math.max(0, ...row)',
    says: 'When all scores of a row lie far below 0, you do not subtract the largest of them: every power becomes 0, and 0 divided by 0 is not a number. The largest score may be negative, too.',
  },
  'writes into the scores': {
    find: 'return row.map(score => Math.exp(score - largest))',
    replace: 'row.forEach((score, k) => (row[k] = Math.exp(score - largest)))\n    return row',
    says: 'The shares are right, and the table of scores is gone: you wrote the powers into it. Make new rows.',
  },
  'divides by the number of rows': {
    find: 'row.reduce(add, 0)',
    replace: 'scores.length',
    says: 'You divide by the number of images. What has to become 1 is the sum of a row: divide by that.',
  },
})
