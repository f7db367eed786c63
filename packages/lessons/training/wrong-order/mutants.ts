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
