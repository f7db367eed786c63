import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'swaps the betas': {
    find: 'const [beta1, beta2] = this.betas',
    replace: 'const [beta2, beta1] = this.betas',
    says: 'The two betas have changed places: the direction now remembers a thousand steps, and the size only ten. The first belongs to m.',
  },
  'corrects nothing': {
    find: 'const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)',
    replace: 'const mHat = m.data[i]\n      const vHat = v.data[i]',
    says: 'You move by m and v as they are, and at first both are too small, v far more so than m. Where are they made up for having begun at 0?',
  },
  'corrects only m': {
    find: 'v.data[i] / (1 - beta2 ** t)',
    replace: 'v.data[i]',
    says: 'm is corrected, and v is not. It began at 0 as well, so √v is too small, and the first steps are too long.',
  },
  'corrects only v': {
    find: 'm.data[i] / (1 - beta1 ** t)',
    replace: 'm.data[i]',
    says: 'v is corrected, and m is not. It began at 0 as well, so the first steps are too short.',
  },
  'corrects with β · t': {
    find: 'm.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)',
    replace: 'm.data[i] / (1 - beta1 * t)\n      const vHat = v.data[i] / (1 - beta2 * t)',
    says: 'βᵗ is β multiplied by itself t times. Yours is β · t, which soon is above 1, and then the step goes the other way.',
  },
  'corrects with the first step for ever': {
    find: 'm.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)',
    replace: 'm.data[i] / (1 - beta1)\n      const vHat = v.data[i] / (1 - beta2)',
    says: 'You divide by 1 − β at every step. That is right for the first one; later less and less is missing, which is what the t is for.',
  },
  'writes the corrected m back': {
    find: 'const mHat = m.data[i] / (1 - beta1 ** t)',
    replace: 'm.data[i] /= 1 - beta1 ** t\n      const mHat = m.data[i]',
    says: 'You write the corrected average back into memory, so at the next step it is corrected again. What is remembered stays uncorrected.',
  },
  'writes the corrected v back': {
    find: 'const vHat = v.data[i] / (1 - beta2 ** t)',
    replace: 'v.data[i] /= 1 - beta2 ** t\n      const vHat = v.data[i]',
    says: 'You write the corrected average of squares back into memory, so at the next step it is corrected again. What is remembered stays uncorrected.',
  },
  'divides by v': {
    find: 'Math.sqrt(vHat) + this.eps',
    replace: 'vHat + this.eps',
    says: 'You divide by the average square itself. The size of a gradient is the root of it.',
  },
  'averages no square': {
    find: '(1 - beta2) * g.data[i] ** 2',
    replace: '(1 - beta2) * g.data[i]',
    says: 'v averages the gradient, not its square. Then signs cancel, and below the root something negative may stand.',
  },
  'eps in the root': {
    find: 'Math.sqrt(vHat) + this.eps',
    replace: 'Math.sqrt(vHat + this.eps)',
    says: 'ε stands under the root, where it acts as if it were √ε, much larger. Where does the formula have it?',
  },
  'steps by the gradient': {
    find: 'this.lr * mHat',
    replace: 'this.lr * g.data[i]',
    says: 'You move by the gradient of this step alone: m is computed and never used. That is RMSProp.',
  },
  'lets the whole gradient in': {
    find: '(1 - beta1) * g.data[i]',
    replace: 'g.data[i]',
    says: 'The gradient enters m whole, as in your momentum. Here m is an average: the newest gradient weighs 1 − β₁.',
  },
  'moves uphill': {
    find: 'w.data[i] -= (this.lr',
    replace: 'w.data[i] += (this.lr',
    says: 'The weight follows its gradients uphill.',
  },
  'skips a gradient of 0': {
    find: 'm.data[i] = beta1 * m.data[i] + (1 - beta1) * g.data[i]\n      v.data[i] = beta2 * v.data[i] + (1 - beta2) * g.data[i] ** 2\n      ',
    replace:
      'if (g.data[i] === 0) continue\n      m.data[i] = beta1 * m.data[i] + (1 - beta1) * g.data[i]\n      v.data[i] = beta2 * v.data[i] + (1 - beta2) * g.data[i] ** 2\n      ',
    says: 'Where the gradient is 0 you leave the weight where it is. m still holds the gradients of before and moves it on, and both averages have to fade by a 0 as well.',
  },
  'writes both back': {
    find: 'const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)\n      ',
    replace:
      'm.data[i] /= 1 - beta1 ** t\n      v.data[i] /= 1 - beta2 ** t\n      const mHat = m.data[i]\n      const vHat = v.data[i]\n      ',
    says: 'You write both corrected averages back into memory, so at the next step they are corrected again. What is remembered stays uncorrected.',
  },
  'corrects before it averages': {
    find: 'm.data[i] = beta1 * m.data[i] + (1 - beta1) * g.data[i]\n      v.data[i] = beta2 * v.data[i] + (1 - beta2) * g.data[i] ** 2\n      const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)\n      ',
    replace:
      'const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)\n      m.data[i] = beta1 * m.data[i] + (1 - beta1) * g.data[i]\n      v.data[i] = beta2 * v.data[i] + (1 - beta2) * g.data[i] ** 2\n      ',
    says: 'You correct the averages of the step before, and only then take in this gradient. Which of the two comes first?',
  },
  'counts for all parameters together': {
    find: 'protected override update({ w, g, t, memory }: Slot): void {\n    const { exp_avg: m, exp_avg_sq: v } = memory\n    const [beta1, beta2] = this.betas\n    for (let i = 0; i < w.size; i++) {\n      ',
    replace:
      '#steps = 0\n\n  protected override update({ w, g, memory }: Slot): void {\n    const t = ++this.#steps\n    const { exp_avg: m, exp_avg_sq: v } = memory\n    const [beta1, beta2] = this.betas\n    for (let i = 0; i < w.size; i++) {\n      ',
    says: 'You count the calls of update, and it is called once for each parameter: the second parameter of the first step is at 2 already. The t of the slot counts the steps of its own parameter.',
  },
  'corrects for one step too many': {
    find: 'const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)\n      ',
    replace:
      'const mHat = m.data[i] / (1 - beta1 ** (t + 1))\n      const vHat = v.data[i] / (1 - beta2 ** (t + 1))\n      ',
    says: 'You correct as if one more step had been taken. t is 1 in the first step already.',
  },
  'eps before the correction': {
    find: 'const mHat = m.data[i] / (1 - beta1 ** t)\n      const vHat = v.data[i] / (1 - beta2 ** t)\n      w.data[i] -= (this.lr * mHat) / (Math.sqrt(vHat) + this.eps)',
    replace:
      'w.data[i] -=\n        (this.lr * (Math.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)) * m.data[i]) /\n        (Math.sqrt(v.data[i]) + this.eps)',
    says: 'You add ε to √v before it is corrected. The paper has that as a shorter form, and its first steps differ a little; here, as in PyTorch, ε is added to √v̂.',
  },
  'writes into the gradient': {
    find: 'w.data[i] -= (this.lr * mHat) / (Math.sqrt(vHat) + this.eps)',
    replace:
      'g.data[i] = mHat / (Math.sqrt(vHat) + this.eps)\n      w.data[i] -= this.lr * g.data[i]',
    says: 'You write into the gradient. It is not yours to change: who reads it after the step, to print its size or to add the next batch to it, finds something else there. Your memory is m and v.',
  },
})
