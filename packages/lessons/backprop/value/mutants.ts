import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'keeps no notes at all': {
    find: '    this.parents = parents\n    this.locals = locals\n',
    replace: '    this.parents = []\n    this.locals = []\n',
    says: 'Your operations compute their results, but none of them keeps a note of what it was made from: parents and locals are empty.',
  },
  'forgets the parents of a sum': {
    find: 'new Value(x.data + y.data, [x, y], [1, 1])',
    replace: 'new Value(x.data + y.data)',
    says: 'Your sum has a value and no past: it does not remember what it was made from. No gradient will ever find its way back through it.',
  },
  'forgets the locals of a sum': {
    find: 'new Value(x.data + y.data, [x, y], [1, 1])',
    replace: 'new Value(x.data + y.data, [x, y])',
    says: 'Your sum knows its parents, but not how much it moves with each of them: its locals are empty.',
  },
  'mul keeps its locals in place': {
    find: '[y.data, x.data]',
    replace: '[x.data, y.data]',
    says: 'The locals of your product stand the wrong way round: the influence of x is the size of the other factor.',
  },
  'mul turns its parents around': {
    find: '[x, y], [y.data, x.data]',
    replace: '[y, x], [y.data, x.data]',
    says: 'Your product names its parents in the wrong order. Parents and locals belong together, place by place, and the parents come in the order of the arguments.',
  },
  'pow forgets the factor n': {
    find: '[n * x.data ** (n - 1)]',
    replace: '[x.data ** (n - 1)]',
    says: 'The local derivative of your power lacks the factor that comes down from the exponent.',
  },
  'pow always squares the slope': {
    find: '[n * x.data ** (n - 1)]',
    replace: '[n * x.data ** 2]',
    says: 'The local derivative of your power is right for x³ only. For xⁿ the exponent goes down by one, from whatever n is.',
  },
  'pow multiplies in a loop': {
    find: '  return new Value(x.data ** n, [x], [n * x.data ** (n - 1)])\n',
    replace: `  let power = 1
  for (let i = 1; i < n; i++) power *= x.data
  return new Value(power * x.data, [x], [n * power])
`,
    says: 'Your loop multiplies whole numbers of times. n may be any number, such as −1 or 0.5: the operator ** knows them all.',
  },
  'lists a shared parent once': {
    find: '[x, y], [1, 1]',
    replace: '[...new Set([x, y])], [1, 1]',
    says: 'In x + x the same number is a parent twice, once for each place. You list it once, so half of its gradient would get lost.',
  },
  'adds in place': {
    find: '  return new Value(x.data + y.data, [x, y], [1, 1])\n',
    replace: '  x.data += y.data\n  return x\n',
    says: 'You change x and return it. Then nobody remembers what x was before. A sum is a new Value, and its inputs stay as they were.',
  },
  'adds the Values themselves': {
    find: 'new Value(x.data + y.data, [x, y], [1, 1])',
    replace: 'new Value(((x as unknown as number) + (y as unknown as number)), [x, y], [1, 1])',
    says: 'x and y are Values, and a + between two objects makes a text of them. The number of a Value is in its data.',
  },
  'pow makes the exponent a parent': {
    find: '[x], [n * x.data ** (n - 1)]',
    replace: '[x, new Value(n)], [n * x.data ** (n - 1), 0]',
    says: 'You made a Value of the exponent. Here n is an ordinary number that nobody wants a gradient for, so only x is a parent.',
  },
  'tanh takes the slope at the output': {
    find: '[1 - t * t]',
    replace: '[1 - Math.tanh(t) ** 2]',
    says: 'You apply tanh twice: t is already the output. Its square is all you need.',
  },
  'tanh remembers its value as slope': {
    find: '[1 - t * t]',
    replace: '[t]',
    says: 'You store the value of tanh where its slope belongs.',
  },
  'forgets what a product was made from': {
    find: 'new Value(x.data * y.data, [x, y], [y.data, x.data])',
    replace: 'new Value(x.data * y.data)',
    says: 'Your product has a value and no past: it does not remember what it was made from. No gradient will ever find its way back through it.',
  },
  'tanh squares the input': {
    find: '[1 - t * t]',
    replace: '[1 - x.data ** 2]',
    says: 'In the slope of tanh you square the input. It is the output that has to be squared: otherwise the slope falls below zero beyond 1, and tanh never goes down.',
  },
  'returns x when it adds nothing': {
    find: '  return new Value(x.data + y.data, [x, y], [1, 1])\n',
    replace: '  if (y.data === 0) return x\n  return new Value(x.data + y.data, [x, y], [1, 1])\n',
    says: 'Where y is 0 you return x itself. A sum has two parents whatever its numbers are: y may be 0 today, and its gradient still has to find the way back.',
  },
  'returns x when it multiplies by one': {
    find: '  return new Value(x.data * y.data, [x, y], [y.data, x.data])\n',
    replace:
      '  if (y.data === 1) return x\n  return new Value(x.data * y.data, [x, y], [y.data, x.data])\n',
    says: 'Where y is 1 you return x itself. A product has two parents whatever its numbers are: y may be 1 today, and its gradient still has to find the way back.',
  },
  'returns x for its first power': {
    find: '  return new Value(x.data ** n, [x], [n * x.data ** (n - 1)])\n',
    replace:
      '  if (n === 1) return x\n  return new Value(x.data ** n, [x], [n * x.data ** (n - 1)])\n',
    says: 'For n = 1 you return x itself. Every operation makes a new Value, also where nothing changes but the past.',
  },
  'fills in the gradients at once': {
    find: '  return new Value(x.data * y.data, [x, y], [y.data, x.data])\n',
    replace:
      '  x.grad = y.data\n  y.grad = x.data\n  return new Value(x.data * y.data, [x, y], [y.data, x.data])\n',
    says: 'Your product writes into the grad of its inputs. On the way forward only locals are noted down: a gradient also depends on what comes from above, and nobody knows that yet.',
  },
})
