import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'divides by the square': {
    find: 'Math.sqrt(s.data[i]) + this.eps',
    replace: 's.data[i] + this.eps',
    says: 'You divide by the average of g². That is g measured in squared units: a weight with large gradients hardly moves any more. Which operation undoes a square?',
  },
  'squares the average': {
    find: '(1 - this.alpha) * g.data[i] ** 2',
    replace: '(1 - this.alpha) * g.data[i]',
    says: 'You average the gradient, not its square. Gradients of both signs cancel in it, and the root of a negative average is NaN.',
  },
  'swaps alpha': {
    find: 'this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2',
    replace: '(1 - this.alpha) * s.data[i] + this.alpha * g.data[i] ** 2',
    says: 'α and 1 − α have changed places. How much of the old average should be kept, and how much of the newest square should come in?',
  },
  'moves before it measures': {
    find: 's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      'w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)\n      s.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2',
    says: 'The weight moves before this step’s gradient is in the average. In the first step s is still 0, so it is divided by ε alone, and jumps.',
  },
  'adds the squares up': {
    find: 'this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2',
    replace: 's.data[i] + g.data[i] ** 2',
    says: 'You add all squares up and forget none. That is Adagrad (2011): its steps become shorter and shorter for good. Here the old ones are to fade.',
  },
  'keeps the largest': {
    find: 'this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2',
    replace: 'Math.max(s.data[i], g.data[i] ** 2)',
    says: 'You keep the largest square there ever was. One wild gradient, and the weight creeps for the rest of its life.',
  },
  'eps in the root': {
    find: 'Math.sqrt(s.data[i]) + this.eps',
    replace: 'Math.sqrt(s.data[i] + this.eps)',
    says: 'ε stands under the root, where it acts as if it were √ε, much larger. Where does the formula have it?',
  },
  'averages the absolute value': {
    find: 's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * Math.abs(g.data[i])\n      w.data[i] -= (this.lr * g.data[i]) / (s.data[i] + this.eps)',
    says: 'You average the absolute value. That measures a size as well, another one: here it is the square that is averaged, and the root is taken of the average.',
  },
  'corrects the average': {
    find: 'protected override update({ w, g, memory }: Slot): void {\n    const s = memory.square_avg\n    for (let i = 0; i < w.size; i++) {\n      s.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      'protected override update({ w, g, t, memory }: Slot): void {\n    const s = memory.square_avg\n    for (let i = 0; i < w.size; i++) {\n      s.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i] / (1 - this.alpha ** t)) + this.eps)',
    says: 'You make up for the average having begun at 0. That is a good idea, and it is Adam’s; RMSProp uses the average as it is.',
  },
  'measures by this gradient alone': {
    find: 'Math.sqrt(s.data[i])',
    replace: 'Math.sqrt(g.data[i] ** 2)',
    says: 'You measure the gradient in its own size, so only its sign is left. The average s is kept up to date and never asked.',
  },
  'one size for all': {
    find: 's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      's.data[0] = this.alpha * s.data[0] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[0]) + this.eps)',
    says: 'All numbers of the parameter share one average, and so one step length. It was the point that each has its own.',
  },
  'always steps by lr': {
    find: '(this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace: 'this.lr * Math.sign(g.data[i])',
    says: 'Only the sign of the gradient is left: every step has the same length, however flat it has become. The size of g belongs above the line of the fraction.',
  },
  'forgets eps': {
    find: 'Math.sqrt(s.data[i]) + this.eps',
    replace: 'Math.sqrt(s.data[i])',
    says: 'ε is missing below the line. A weight that has only had the gradient 0 divides 0 by 0, and is NaN from then on.',
  },
  'moves uphill': {
    find: 'w.data[i] -= (this.lr',
    replace: 'w.data[i] += (this.lr',
    says: 'The weight follows its gradient uphill.',
  },
  'skips a gradient of 0': {
    find: 's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      'if (g.data[i] === 0) continue\n      s.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    says: 'You skip a gradient of 0. Nothing moves then, that is right; but a 0 has been measured as well, and the average has to fade by it.',
  },
  'remembers the root': {
    find: 's.data[i] = this.alpha * s.data[i] + (1 - this.alpha) * g.data[i] ** 2\n      w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace:
      's.data[i] = Math.sqrt(this.alpha * s.data[i] ** 2 + (1 - this.alpha) * g.data[i] ** 2)\n      w.data[i] -= (this.lr * g.data[i]) / (s.data[i] + this.eps)',
    says: 'Your path is right, and what you remember is the root of the average. s itself is the average of the squares: the root is taken when the weight moves.',
  },
  'writes into the gradient': {
    find: 'w.data[i] -= (this.lr * g.data[i]) / (Math.sqrt(s.data[i]) + this.eps)',
    replace: 'g.data[i] /= Math.sqrt(s.data[i]) + this.eps\n      w.data[i] -= this.lr * g.data[i]',
    says: 'You write into the gradient. It is not yours to change: who reads it after the step, to print its size or to add the next batch to it, finds something else there. Only s is your memory.',
  },
})
