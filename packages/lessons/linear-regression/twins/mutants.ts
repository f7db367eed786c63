import { mutants } from '@neuralings/lesson-kit'

const entry = '(i === j && i !== last ? v + lambda : v)'

export default mutants({
  'adds it everywhere': {
    find: entry,
    replace: 'v + lambda',
    says: 'Lambda is on every entry, also where one column meets another. cm and inch still cannot be told apart. Where does a weight meet itself?',
  },
  'puts a price on the bias': {
    find: 'i === j && i !== last',
    replace: 'i === j',
    says: 'The bias pays, too. That can be chosen so, and some do; here it is not: the bias only says how high the line lies, and a price on it pulls every prediction towards 0.',
  },
  'takes it off': {
    find: 'v + lambda',
    replace: 'v - lambda',
    says: 'You take lambda away, which rewards large weights. The twins then pull even harder against each other, and at some lambda nothing can be solved.',
  },
  'adds hardly anything': {
    find: 'v + lambda',
    replace: 'v + lambda * 1e-12',
    says: 'You add a billionth of a thousandth of lambda. Beside sums of squares that is nothing: the weights are as wild as before.',
  },
  'adds the square': {
    find: 'v + lambda',
    replace: 'v + lambda ** 2',
    says: 'You add lambda squared. The price is lambda for each square of a weight: it is the weight that is squared.',
  },
  multiplies: {
    find: 'v + lambda',
    replace: 'v * (1 + lambda)',
    says: 'You make each number of the diagonal larger by a share of itself. Then the price depends on the units of a column, and a lambda of 1 doubles everything. It is the same amount that is to be added for each weight.',
  },
  'drops the twin': {
    find: 'i === j && i !== last ? v + lambda : v',
    replace: 'i === 1 || j === 1 ? Number(i === j) : v',
    says: 'You take the second column out, whatever it holds. For true twins that is a cure as well, but here any table comes in, and nothing is known of its second column.',
  },
  'only the first': {
    find: 'i === j && i !== last',
    replace: 'i === 0 && j === 0 && i !== last',
    says: 'Only the first weight pays. Then it leaves all the work to the others. Each weight has a place of its own where it meets itself.',
  },
  'divides by the number of weights': {
    find: 'v + lambda',
    replace: 'v + lambda / last',
    says: 'You share lambda out among the weights. Each of them pays all of it.',
  },
  'adds to whole rows': {
    find: 'i === j && i !== last',
    replace: 'i !== last',
    says: 'You add lambda to whole rows, but for the last. So the equation of one weight gets some of all others, too. Only one number of a row stands before its own weight.',
  },
  'multiplies by lambda': {
    find: 'v + lambda',
    replace: 'v * lambda',
    says: 'You multiply by lambda. With a lambda of 0 the column would be gone, and with 1 nothing would change: it is the other way round.',
  },
  'adds beside it': {
    find: 'i === j && i !== last',
    replace: 'i !== j && i !== last',
    says: 'You add lambda wherever two different columns meet, and leave alone where a column meets itself. It is the other way round.',
  },
  'stops one early': {
    find: 'i === j && i !== last',
    replace: 'i === j && i < last - 1',
    says: 'The last weight before the bias pays nothing. Only the bias is free.',
  },
  'pays for two': {
    find: 'i === j && i !== last',
    replace: 'i === j && i < 2',
    says: 'You let the first two places pay, however large the table is. With one column the second place is the bias; with three, one weight pays nothing.',
  },
  'becomes float32': {
    find: 'tensor(dearer, { dtype: a.dtype })',
    replace: 'tensor(dearer)',
    says: 'Your answer is float32, whatever came in. What makes twins wild is the last digits, and you cut them off.',
  },
  'pays twice': {
    find: 'v + lambda',
    replace: 'v + 2 * lambda',
    says: 'You add λ twice. The slope of λ·w² is 2·λ·w; but the slopes of the squared errors have the same 2, and it was left out of all equations at once.',
  },
  'only the first weight pays': {
    find: 'i === j && i !== last ? v + lambda : v',
    replace: 'j === 0 && i !== last ? v + lambda : v',
    says: 'You add λ down one column, so every equation gets some of the first weight. Each weight pays for itself: in row j it stands in column j.',
  },
})
