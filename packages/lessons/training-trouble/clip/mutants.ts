import { mutants } from '@neuralings/lesson-kit'

const shorten = 'if (p.grad) p.grad = mul(factor, p.grad)'
const all = `  const factor = Math.min(1, max / norm)
  for (const p of parameters) if (p.grad) p.grad = mul(factor, p.grad)`

const cutIfLonger =
  '  if (norm > max) for (const p of parameters) if (p.grad) p.grad = mul(max / norm, p.grad)'
const lengthAndCut = `  const norm = Math.sqrt(squares.reduce((total, square) => total + square, 0))
${all}`
const sizes =
  'parameters.flatMap(({ grad }) => [...(grad?.data ?? [])]).reduce((total, g) => total + Math.abs(g), 0)'

export default mutants({
  'each parameter by itself': {
    find: all,
    replace: `  for (const p of parameters) {
    const own = p.grad ? Math.sqrt(sum(mul(p.grad, p.grad)).item()) : 0
    if (p.grad && !(own <= max)) p.grad = mul(max / own, p.grad)
  }`,
    says: 'Each parameter is cut by its own length. Then a layer with a long gradient is turned down and its neighbour is not, and the step points elsewhere. There is one length for all of them.',
  },
  'lengthens the short ones': {
    find: 'Math.min(1, max / norm)',
    replace: 'norm === 0 ? 1 : max / norm',
    says: 'A gradient that was short enough has been stretched to max. Near the goal, where gradients are small, every step would overshoot.',
  },
  'divides by the square': {
    find: all,
    replace: `  const factor = norm <= max ? 1 : max / (norm * norm)
  for (const p of parameters) if (p.grad) p.grad = mul(factor, p.grad)`,
    says: 'After clipping the length should be max. You divide by the length once too often, or by its square: the longer it was, the less is left.',
  },
  'forgets the root': {
    find: 'Math.sqrt(squares.reduce((total, square) => total + square, 0))',
    replace: 'squares.reduce((total, square) => total + square, 0)',
    says: 'What you take for the length is the sum of the squares: 3 and −4 are 5 long, not 25.',
  },
  'averages the squares': {
    find: 'Math.sqrt(squares.reduce((total, square) => total + square, 0))',
    replace: 'Math.sqrt(squares.reduce((total, square) => total + square, 0) / squares.length)',
    says: 'The length has been divided by how many there are of something. Pythagoras adds the squares and takes no mean.',
  },
  'returns the length after': {
    find: '  return norm\n',
    replace: '  return Math.min(norm, max)\n',
    says: 'What you return is the length after clipping, which is never above max and so tells nobody that something exploded.',
  },
  'clips the weights': {
    find: shorten,
    replace: 'p.data.data.set(mul(factor, p.data).data)',
    says: 'You have shortened the weights. What is too long is the gradient, the way to go; where one stands should not change.',
  },
  'cuts every number': {
    find: all,
    replace: `  for (const { grad } of parameters)
    if (grad) for (let i = 0; i < grad.size; i++) grad.data[i] = Math.max(-max, Math.min(max, grad.data[i]))`,
    says: 'Every number is cut off at max by itself. That turns the gradient: 3 and −4 become 2 and −2. All of them have to shrink by the same factor.',
  },
  'adds the lengths': {
    find: 'Math.sqrt(squares.reduce((total, square) => total + square, 0))',
    replace: 'squares.reduce((total, square) => total + Math.sqrt(square), 0)',
    says: 'You have added the lengths of the parameters. They stand at right angles to each other: it is their squares that add up.',
  },
  'shortens nothing': {
    find: shorten,
    replace: 'if (p.grad) mul(factor, p.grad)',
    says: 'The gradients are as long as before. mul makes a new tensor, and leaves the old one as it is: where does the new one have to go?',
  },
  'lets NaN by': {
    find: all,
    replace: cutIfLonger,
    says: 'One gradient is NaN, so the norm is. Nothing is above NaN, and nothing below: the comparison says that there is nothing to cut, and the other gradients go by as if all were well.',
  },
  'takes NaN for nothing': {
    find: 'grad ? sum(mul(grad, grad)).item() : 0',
    replace: 'grad && sum(mul(grad, grad)).item() > 0 ? sum(mul(grad, grad)).item() : 0',
    says: 'A gradient that is NaN counts as nothing in your norm, so the log shows a training in good health that has been lost already.',
  },
  'each parameter by itself, lengths added': {
    find: '  const squares = parameters.map(({ grad }) => (grad ? sum(mul(grad, grad)).item() : 0))\n  const norm = Math.sqrt(squares.reduce((total, square) => total + square, 0))\n  const factor = Math.min(1, max / norm)\n  for (const p of parameters) if (p.grad) p.grad = mul(factor, p.grad)\n  return norm',
    replace:
      '  let total = 0\n  for (const p of parameters) {\n    if (!p.grad) continue\n    const own = Math.sqrt(sum(mul(p.grad, p.grad)).item())\n    total += own\n    if (!(own <= max)) p.grad = mul(max / own, p.grad)\n  }\n  return total',
    says: 'You shorten each parameter by itself, and return the sum of their lengths. All of them together are one gradient: one length, whose square is the sum of all squares, and one factor for all.',
  },
  'always makes it max': {
    find: 'Math.min(1, max / norm)',
    replace: 'max / norm',
    says: 'You make every gradient max long, also those that were shorter, and one of 0 becomes NaN. Only what is too long is cut.',
  },
  'adds the lengths, and lets NaN by': {
    find: lengthAndCut,
    replace: `  const norm = squares.reduce((total, square) => total + Math.sqrt(square), 0)
${cutIfLonger}`,
    says: 'You have added the lengths of the parameters. They stand at right angles to each other: it is their squares that add up.',
  },
  'adds the sizes': {
    find: 'Math.sqrt(squares.reduce((total, square) => total + square, 0))',
    replace: sizes,
    says: 'You have added up how large the numbers are: 3 and −4 make 7. A length is the root of the sum of the squares, and makes 5.',
  },
  'adds the sizes, and lets NaN by': {
    find: lengthAndCut,
    replace: `  const norm = ${sizes}
${cutIfLonger}`,
    says: 'You have added up how large the numbers are: 3 and −4 make 7. A length is the root of the sum of the squares, and makes 5.',
  },
  'always makes it 1': {
    find: 'max / norm',
    replace: '1 / norm',
    says: 'Your factor does not know max: what it cuts becomes 1 long, and it should become max long.',
  },
  'makes it 1 where it is too long': {
    find: 'Math.min(1, max / norm)',
    replace: 'norm <= max ? 1 : 1 / norm',
    says: 'Your factor does not know max: what it cuts becomes 1 long, and it should become max long.',
  },
  'makes it 1 where it is too long, and lets NaN by': {
    find: all,
    replace: cutIfLonger.replace('max / norm', '1 / norm'),
    says: 'Your factor does not know max: what it cuts becomes 1 long, and it should become max long.',
  },
  'variables for gradients': {
    find: "import { mul, sum } from '@neuralings/tensor'",
    replace: "import { mul, sum } from '@neuralings/autograd'",
    says: 'What you put into grad is a variable: this mul and this sum are those of @neuralings/autograd, which remember where they come from. A gradient is a tensor, and those of @neuralings/tensor make one.',
  },
})
