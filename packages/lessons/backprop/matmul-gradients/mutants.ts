import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets to transpose w': {
    find: 'matmul(upstream, transpose(w))',
    replace: 'matmul(upstream, w)',
    says: 'For ∂X you multiply by w as it lies. The inner sizes meet only when w happens to be square, and then its weights are paired with the wrong inputs.',
  },
  'forgets to transpose x': {
    find: 'matmul(transpose(x), upstream)',
    replace: 'matmul(x, upstream)',
    says: 'For ∂W you multiply by x as it lies. The batch has to disappear in the sum, so it must be the inner dimension.',
  },
  'returns them the wrong way round': {
    find: 'return [dx, dw]',
    replace: 'return [dw, dx]',
    says: 'Both gradients are right, but they have changed places: the gradient of the inputs comes first.',
  },
  'multiplies w from the left': {
    find: 'matmul(upstream, transpose(w))',
    replace: 'matmul(w, transpose(upstream))',
    says: 'Your ∂X lies on its side. A gradient has the shape of the thing that it belongs to, here [B, in].',
  },
  'reshapes where it should transpose': {
    find: "matmul, type Tensor, transpose } from '@neuralings/tensor'",
    replace:
      "matmul, reshape, type Tensor } from '@neuralings/tensor'\n\nconst transpose = (x: Tensor) => reshape(x, [x.shape[1], x.shape[0]])",
    says: 'You give the table its other shape with reshape. That deals the same numbers out anew, row by row; transpose makes a column of each row.',
  },
  'reads the numbers as they lie': {
    find: "matmul, type Tensor, transpose } from '@neuralings/tensor'",
    replace: `contiguous, matmul as product, Tensor, transpose as turn } from '@neuralings/tensor'

const asItLies = ({ data, shape }: Tensor) => new Tensor(data, shape)
const transpose = (a: Tensor) => contiguous(turn(asItLies(a)))
const matmul = (a: Tensor, b: Tensor) => product(asItLies(a), asItLies(b))`,
    says: 'You read the numbers in the order in which they lie in .data. A tensor may be a view, as what transpose and slice give: the same numbers lying as before, walked in other strides or from another start.',
  },
  'returns one of the two': {
    find: 'return [dx, dw]',
    replace: 'return dx as unknown as [Tensor, Tensor]',
    says: 'You return one Tensor, and two are wanted: a list of both, [∂X, ∂W].',
  },
  'multiplies x from the right': {
    find: 'matmul(transpose(x), upstream)',
    replace: 'matmul(transpose(upstream), x)',
    says: 'Your ∂W lies on its side: it should have one row for each input, as w has.',
  },
})
