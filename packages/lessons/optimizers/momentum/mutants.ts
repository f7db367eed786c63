import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'damps the gradient': {
    find: '+ g.data[i]',
    replace: '+ (1 - this.momentum) * g.data[i]',
    says: 'You take in only a share 1 − μ of the gradient. Some books do so, and it is no mistake there: the path is the same with a larger learning rate. Here, as in PyTorch, the gradient enters whole.',
  },
  'forgets the velocity': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'const speed = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * speed',
    says: 'The new velocity moves the weight and is then lost: v still holds 0 at the next step. Where does it have to be put to be remembered?',
  },
  'steps by gradient and velocity': {
    find: 'this.lr * v.data[i]',
    replace: 'this.lr * (g.data[i] + v.data[i])',
    says: 'The new velocity has taken in the gradient already. You add it once more when you move.',
  },
  'moves by the velocity of before': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'w.data[i] -= this.lr * v.data[i]\n      v.data[i] = this.momentum * v.data[i] + g.data[i]',
    says: 'The weight moves before the velocity has heard of this step’s gradient, so in the first step it stays where it is. Which of the two comes first?',
  },
  'moves uphill': {
    find: 'w.data[i] -= this.lr',
    replace: 'w.data[i] += this.lr',
    says: 'The velocity is made of gradients, and they point uphill. Which way does the weight have to go?',
  },
  'subtracts the gradient from the velocity': {
    find: '+ g.data[i]',
    replace: '- g.data[i]',
    says: 'Your velocity points downhill, since the gradient enters it with a minus, and then the weight goes against it. One minus is enough.',
  },
  'keeps a share of the weight': {
    find: 'w.data[i] -= this.lr * v.data[i]',
    replace: 'w.data[i] = this.momentum * w.data[i] - this.lr * v.data[i]',
    says: 'You shrink the weight itself by μ at each step. Only the velocity is to be forgotten little by little.',
  },
  'puts the learning rate into the velocity': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'v.data[i] = this.momentum * v.data[i] + this.lr * g.data[i]\n      w.data[i] -= v.data[i]',
    says: 'The learning rate sits in the velocity. That gives the same path while it stays the same; once it is lowered, the old, larger steps live on in v. PyTorch keeps it outside.',
  },
  'puts the learning rate into the velocity, downhill': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'v.data[i] = this.momentum * v.data[i] - this.lr * g.data[i]\n      w.data[i] += v.data[i]',
    says: 'Your velocity is the step itself, with the learning rate and the minus in it. That gives the same path while the rate stays the same; once it is lowered, the old, larger steps live on in v. PyTorch keeps both outside.',
  },
  'keeps all of it': {
    find: 'this.momentum * v.data[i]',
    replace: 'v.data[i]',
    says: 'All of the velocity is kept, without a share μ: nothing is ever forgotten, so the weight swings through the valley for ever.',
  },
  'one velocity for all': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'v.data[0] = this.momentum * v.data[0] + g.data[i]\n      w.data[i] -= this.lr * v.data[0]',
    says: 'All numbers of the parameter share one velocity, so each is dragged along by its neighbours. Every one of them has its own place in v.data.',
  },
  'stands still where the gradient is 0': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'if (g.data[i] === 0) continue\n      v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    says: 'Where the gradient is 0 you leave the weight where it is. That is just where momentum rolls on: v keeps its share, and moves the weight.',
  },
  'writes into the gradient': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'g.data[i] += this.momentum * v.data[i]\n      v.data[i] = g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    says: 'You write into the gradient. It is not yours to change: who reads it after the step, to print its size or to add the next batch to it, finds something else there. v is your memory.',
  },
  'looks back one step only': {
    find: 'v.data[i] = this.momentum * v.data[i] + g.data[i]\n      w.data[i] -= this.lr * v.data[i]',
    replace:
      'w.data[i] -= this.lr * (this.momentum * v.data[i] + g.data[i])\n      v.data[i] = g.data[i]',
    says: 'You remember the last gradient alone. The velocity is remembered whole, with what it had kept of all the gradients before.',
  },
})
