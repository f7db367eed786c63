import { mutants } from '@neuralings/lesson-kit'

const lookedUp = "import { embedding } from '../lookup/exercise.ts'"
const rows = 'embedding(month, table)'
const step =
  'optimizer.zeroGrad()\n    mse(predict(month, model), weather).backward()\n    optimizer.step()'

export default mutants({
  'no layer': {
    find: `dense(${rows}, w, b)`,
    replace: rows,
    says: 'You return the rows themselves, without the layer. A row is a place; the layer turns it into weather.',
  },
  'one row for all': {
    find: rows,
    replace: 'embedding(zeros(month.shape, { dtype: month.dtype }), table)',
    says: 'All months get the row of month 0, so they cannot be told apart. Look up the row of each month.',
  },
  'the month as a number': {
    find: lookedUp,
    replace: `import { cast, mul, ones, reshape } from '@neuralings/tensor'
const embedding = (month: Tensor, table: Variable) =>
  variable(mul(reshape(cast(month, table.dtype), [month.size, 1]), ones([1, 2])))`,
    says: 'The number of the month goes into the layer, as if December were eleven times as much as February. The row of the month is wanted.',
  },
  'gradients pile up': {
    find: step,
    replace: 'mse(predict(month, model), weather).backward()\n    optimizer.step()',
    says: 'The gradients are never cleared, so each step goes by the sum of all before it.',
  },
  'never moves': {
    find: '\n    optimizer.step()',
    replace: '',
    says: 'Nothing moves: the table stays as random as it was. The gradients have to be there when the optimizer steps.',
  },
  'columns swapped': {
    find: 'dense(embedding(month, table), w, b)',
    replace: 'dense(embedding(month, w), table, b)',
    says: 'Table and weights stand in each other’s place: the months have their rows in `table`.',
  },
})
