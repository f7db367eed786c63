import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'bend hands g on as it is': {
    find: 'g => mul(g, map(x, reluDerivative))',
    replace: 'g => g',
    says: 'The gradient passes through bend unchanged, as if relu were the identity. Where x is negative, relu is flat: nothing should get through there.',
  },
  'bend forgets what comes in': {
    find: 'g => mul(g, map(x, reluDerivative))',
    replace: '() => map(x, reluDerivative)',
    says: 'You hand back the slopes of relu alone. They say how bend moves, not how the loss moves: the chain rule has a second factor, g.',
  },
  'bend takes the value for the slope': {
    find: 'mul(g, map(x, reluDerivative))',
    replace: 'mul(g, map(x, relu))',
    says: 'You multiply g by the value of relu. How much the output moves with x is its slope.',
  },
  'bend asks for the slope at g': {
    find: 'mul(g, map(x, reluDerivative))',
    replace: 'mul(g, map(g, reluDerivative))',
    says: 'You take the slope of relu at g. Whether a unit was on or off is decided by x, on the way forwards.',
  },
  'bend lets no negative gradient through': {
    find: 'mul(g, map(x, reluDerivative))',
    replace: 'mul(map(g, relu), map(x, reluDerivative))',
    says: 'No negative gradient gets through your bend. relu stops negative inputs, on the way forwards; what comes back may have any sign.',
  },
  'bend reads the numbers as they lie': {
    find: 'g => mul(g, map(x, reluDerivative))',
    replace: 'g => new Tensor(g.data.map((v, i) => v * reluDerivative(x.data[i])), x.shape)',
    says: 'Backwards your bend goes through .data as it lies. A tensor may be a view, and then the numbers of x and of g do not lie in the same order: map and mul walk them as they are meant.',
  },
  'dense keeps the first pair': {
    find: 'const pair = (g: Tensor) => matmulGradients(x, transpose(w), g)',
    replace:
      'let kept: [Tensor, Tensor] | undefined\n  const pair = (g: Tensor) => (kept ??= matmulGradients(x, transpose(w), g))',
    says: 'You work the pair out for the first gradient that comes back, and keep it. Another g may come back through the same layer, and gets the answer to the first.',
  },
  'dense hands w over as it lies': {
    find: 'matmulGradients(x, transpose(w), g)',
    replace: 'matmulGradients(x, w, g)',
    says: 'linear does not multiply x by w, but by w turned over. matmulGradients wants the two that were multiplied.',
  },
  'dense leaves the gradient of w on its side': {
    find: 'g => transpose(pair(g)[1])',
    replace: 'g => pair(g)[1]',
    says: 'The gradient that comes back to w is transposed: it is that of Wᵀ, [in, out], and w is [out, in].',
  },
  'dense mixes up x and w': {
    find: 'g => pair(g)[0], g => transpose(pair(g)[1])',
    replace: 'g => transpose(pair(g)[1]), g => pair(g)[0]',
    says: 'x gets the gradient of w, and w that of x. The list has the order of the inputs.',
  },
  'dense never trains its bias': {
    find: 'g => sumTo(g, b.shape)',
    replace: '() => zeros(b.shape)',
    says: 'No gradient comes back to b, so the bias never learns. It was added to every row: what comes back from each of them?',
  },
  'dense averages over the batch': {
    find: 'g => sumTo(g, b.shape)',
    replace: 'g => mul(1 / x.shape[0], sumTo(g, b.shape))',
    says: 'The gradient of b is a mean over the rows of the batch. Every row has used the same b, and influences add up; the loss has done its averaging already.',
  },
  'dense sums the bias over the outputs': {
    find: 'g => sumTo(g, b.shape)',
    replace: 'g => sumTo(transpose(g), [x.shape[0]])',
    says: 'The gradient of b is summed over the outputs, and has a number for each row of the batch. It should have one for each output: sum over the batch.',
  },
})
