import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'p is the share kept': {
    find: 'rng.uniform() < p ? 0 : 1 / (1 - p)',
    replace: 'rng.uniform() < p ? 1 / p : 0',
    says: 'You keep the share p, as the paper of 2014 writes it, and drop the rest: with p = 0.2, four of five are gone. Here, as in PyTorch, p is the share that is dropped.',
  },
  'does not enlarge': {
    find: '1 / (1 - p)',
    replace: '1',
    says: 'What is left stays as large as it was, so with p = 0.5 the next layer gets half of what it will get in use. The mean should stay.',
  },
  'divides by p': {
    find: '1 / (1 - p)',
    replace: '1 / p',
    says: 'You divide by p, the share that is dropped. With p = 0.2 four fifths are left, so they have to grow by little.',
  },
  'shrinks what is left': {
    find: '1 / (1 - p)',
    replace: '1 - p',
    says: 'You multiply what is left by 1 − p, so that it shrinks; the sum shrinks twice. What was lost has to be made up for.',
  },
  'scales in use': {
    find: 'if (!training) return x',
    replace: 'if (!training) return mul(x, 1 - p)',
    says: 'Without training you shrink x. It is one or the other: who has enlarged during training leaves everything alone in use.',
  },
  'drops in use, too': {
    find: 'if (!training) return x',
    replace: 'if (!training && p === 0) return x',
    says: 'You drop numbers in use, too. Then a network answers the same question differently each time it is asked.',
  },
  'one mask for all rows': {
    find: 'const mask = zeros(x.data.shape)',
    replace: 'const mask = zeros(x.data.shape.slice(-1))',
    says: 'All rows of the batch lose the same columns. Each example is to meet another network: a draw for every number.',
  },
  'drops whole rows': {
    find: 'const mask = zeros(x.data.shape)',
    replace: 'const mask = zeros([...x.data.shape.slice(0, -1), 1])',
    says: 'Whole rows are dropped or kept: an example loses everything, or nothing. A draw is needed for every number.',
  },
  'one draw for all': {
    find: 'mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)\n',
    replace: 'mask.data[i] = i > 0 ? mask.data[0]! : rng.uniform() < p ? 0 : 1 / (1 - p)\n',
    says: 'You draw once for all numbers, so a layer is silent as a whole, or not at all. Each number needs a draw of its own.',
  },
  'cuts the way back': {
    find: 'return mul(x, mask)\n}',
    replace:
      "return variable(mul(x, mask).data)\n}\nimport { variable } from '@neuralings/autograd'",
    says: 'The numbers are right, but no gradient comes back: the result does not know any more that it was made of x.',
  },
  'gradient goes everywhere': {
    find: 'return mul(x, mask)\n}',
    replace:
      "return add(x, sub(mul(x, mask).data, x.data))\n}\nimport { add, sub } from '@neuralings/autograd'",
    says: 'The numbers are right, but the gradient passes unchanged, also where the number was dropped. The mask belongs on the way back, too.',
  },
  'NaN at p = 1': {
    find: 'mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)',
    replace: 'mask.data[i] = Number(rng.uniform() >= p) / (1 - p)',
    says: 'With p = 1 you divide 0 by 0, and everything is NaN. What is dropped does not have to be divided at all.',
  },
  'rolls its own dice': {
    find: 'rng.uniform()',
    replace: 'Math.random()',
    says: 'Your draws cannot be repeated: the same seed drops others each time. All randomness should come from the generator that you are given.',
  },
  'as many every time': {
    find: 'for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)',
    replace:
      'rng.shuffle([...mask.data].map((_, i) => i)).forEach((place, i) => {\n    mask.data[place] = i < Math.round(p * mask.size) ? 0 : 1 / (1 - p)\n  })',
    says: 'You drop exactly as many numbers every time, a share p of them, and chance only says which. Each number has a draw of its own, so how many are dropped varies from call to call.',
  },
  'scales as the paper of 2014': {
    find: 'if (!training) return x\n  const mask = zeros(x.data.shape)\n  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)',
    replace:
      'if (!training) return mul(x, 1 - p)\n  const mask = zeros(x.data.shape)\n  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1',
    says: 'While training nothing is enlarged, and in use you multiply by 1 − p. That is the way of the paper of 2014. Here, as in PyTorch, it is made up for while training, and in use x comes out as it went in.',
  },
  'a new Variable': {
    find: 'return mul(x, mask)\n}',
    replace:
      "return new V(mul(x, mask).data)\n}\nimport { Variable as V } from '@neuralings/autograd'",
    says: 'The numbers are right, but a Variable that you make yourself does not know that it came from x, so no gradient finds its way back. Let autograd multiply, and hand out what it gives.',
  },
})
