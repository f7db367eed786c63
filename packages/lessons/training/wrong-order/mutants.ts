import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'clears before it steps': {
    find: '    optimizer.zeroGrad()\n    const loss = mse(mul(x, w), y)\n    loss.backward()\n',
    replace: '    const loss = mse(mul(x, w), y)\n    loss.backward()\n    optimizer.zeroGrad()\n',
    says: 'The gradient is computed, thrown away, and then the optimizer is asked to step. At that moment it has nothing in its hands.',
  },
  'never clears': {
    find: '    optimizer.zeroGrad()\n',
    replace: '',
    says: 'It moves now, but every step also repeats all the earlier ones, because their gradients were never cleared. The losses run past the goal and come back.',
  },
  'steps before it goes backward': {
    find: '    loss.backward()\n    optimizer.step()\n',
    replace: '    optimizer.step()\n    loss.backward()\n',
    says: 'The step now comes before the backward pass, and finds gradients that have just been cleared.',
  },
  'clears only once': {
    find: '  for (let step = 0; step < steps; step++) {\n    optimizer.zeroGrad()\n',
    replace: '  optimizer.zeroGrad()\n  for (let step = 0; step < steps; step++) {\n',
    says: 'The gradients are cleared once, before the loop. From the second round on, old and new ones are added up.',
  },
})
