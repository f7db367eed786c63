import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'shares one sum among all rows': {
    find: 'row.reduce(add, 0)',
    replace: 'powers.flat().reduce(add, 0)',
    says: 'Every row is divided by the total of the whole table. Each image should have a whole probability of its own to hand out.',
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
  'shares the sum of the first row': {
    find: '  return powers.map(row => {\n    const total = row.reduce(add, 0)\n    return row.map(power => power / total)\n  })',
    replace:
      '  const total = powers[0].reduce(add, 0)\n  return powers.map(row => row.map(power => power / total))',
    says: 'Every row is divided by the sum of the first. That is right for the first row, and for those that happen to have the same sum: each row needs its own.',
  },
  'takes an equal part of the total': {
    find: '  return powers.map(row => {\n    const total = row.reduce(add, 0)\n    return row.map(power => power / total)\n  })',
    replace:
      '  const total = powers.flat().reduce(add, 0)\n  return powers.map(row => row.map(power => (power / total) * powers.length))',
    says: 'You divide by the mean of all row sums. That is right only as long as all rows have the same sum: each row needs its own.',
  },
})
