import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'clears before it steps': {
    find: '    optimizer.zeroGrad()\n    const loss = mse(mul(x, w), y)\n    loss.backward()\n',
    replace: '    const loss = mse(mul(x, w), y)\n    loss.backward()\n    optimizer.zeroGrad()\n',
    says: 'The step finds w.grad empty. It was full a moment before: which line filled it, and which line came after that?',
  },
  'never clears': {
    find: '    optimizer.zeroGrad()\n',
    replace: '',
    says: 'It moves now, but from the second round on old and new gradients are added up: nothing clears them between two rounds. The losses run past the goal and come back.',
  },
  'clears in every other round': {
    find: '    optimizer.zeroGrad()\n',
    replace: '    if (step % 2 === 0) optimizer.zeroGrad()\n',
    says: 'You clear in every other round. In between, a step goes by its own gradient and the one before it: from 1.5 to 3.75, where it has the same loss as at 2.25. That is why the losses look right.',
  },
  'does not clear in the first round': {
    find: '    optimizer.zeroGrad()\n',
    replace: '    if (step > 0) optimizer.zeroGrad()\n',
    says: 'You clear the gradients in every round but the first. Whoever trains the same model a second time has old ones in it by then: clear in the first round, too.',
  },
  'steps before it goes backward': {
    find: '    loss.backward()\n    optimizer.step()\n',
    replace: '    optimizer.step()\n    loss.backward()\n',
    says: 'The step now comes before the backward pass, and finds gradients that have just been cleared.',
  },
  'is always a step late': {
    find: '    optimizer.zeroGrad()\n    const loss = mse(mul(x, w), y)\n    loss.backward()\n    optimizer.step()\n',
    replace:
      '    const loss = mse(mul(x, w), y)\n    optimizer.step()\n    optimizer.zeroGrad()\n    loss.backward()\n',
    says: 'It learns, one step late: each step goes by the gradient of the round before, and the first has none.',
  },
})
