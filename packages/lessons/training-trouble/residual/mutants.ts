import { mutants } from '@neuralings/lesson-kit'

const before = `import { add, type Variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return add(x, f(x))`
const fresh = {
  before,
  after: before
    .replace('type Variable }', 'type Variable, variable }')
    .replace('add(x, f(x))', 'variable(add(x, f(x)).data)'),
}
const halved = {
  before,
  after: before.replace('{ add,', '{ add, mul,').replace('add(x, f(x))', 'mul(add(x, f(x)), 0.5)'),
}

export default mutants({
  'no way round': {
    find: 'add(x, f(x))',
    replace: 'f(x)',
    says: 'That is f alone. Where it gives 0, nothing is left of x: there is no way around the layer.',
  },
  'x twice': {
    find: 'add(x, f(x))',
    replace: 'add(add(x, x), f(x))',
    says: 'x is in the sum twice. After 20 layers that alone would make it a million times as large.',
  },
  'f of the sum': {
    find: 'add(x, f(x))',
    replace: 'f(add(x, f(x)))',
    says: 'The sum goes through f once more, so the way around the layer ends in it. f comes first, then the sum.',
  },
  'cuts the way round': {
    find: 'add(x, f(x))',
    replace: 'add(x.detach(), f(x))',
    says: 'The numbers are right, and the gradient of x comes through f alone: on the way around it x has been detached from its past. That way is what all this is about.',
  },
  'cuts the layer': {
    find: 'add(x, f(x))',
    replace: 'add(x, f(x).detach())',
    says: 'The numbers are right, and nothing comes back through f: the weights in it would never learn.',
  },
  'the mean of both': {
    find: halved.before,
    replace: halved.after,
    says: 'You halve the sum. Twenty halvings leave a millionth, of the numbers and of the gradient.',
  },
  'x and x': {
    find: 'add(x, f(x))',
    replace: 'add(x, x)',
    says: 'x is there twice, and f is never asked. One of the two is f(x).',
  },
  'asks f twice': {
    find: 'return add(x, f(x))',
    replace: 'f(x)\n  return add(x, f(x))',
    says: 'The sum is right, and f is called twice for it. That costs a second walk through the layer; call it once.',
  },
  'only x': {
    find: 'add(x, f(x))',
    replace: 'x',
    says: 'x is handed on as it is, and nothing of f is in it: the layer has no say, and nothing comes back to its weights.',
  },
  'only x, with f asked': {
    find: 'return add(x, f(x))',
    replace: 'f(x)\n  return x',
    says: 'x is handed on as it is, and nothing of f is in it: the layer has no say, and nothing comes back to its weights.',
  },
  'a fresh variable': {
    find: fresh.before,
    replace: fresh.after,
    says: 'The numbers are right, and nothing comes back, neither to x nor to the weights in f: what you return does not know where it comes from. add makes a variable that does.',
  },
})
