import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'never clears': {
    find: '      optimizer.zeroGrad()\n',
    replace: '',
    says: 'The first step is right, and then each step also carries the gradients of all the steps before it. backward adds: what should happen before it does?',
  },
  'clears once in an epoch': {
    find: '    for (const { x, y } of batches) {\n      step++\n      optimizer.zeroGrad()\n',
    replace:
      '    for (const [i, { x, y }] of [...batches].entries()) {\n      step++\n      if (i === 0) optimizer.zeroGrad()\n',
    says: 'You clear the gradients once in each epoch. Its second batch then moves by its own gradient and that of the first, and so on. Clear before every backward.',
  },
  'clears before it steps': {
    find: '      optimizer.zeroGrad()\n      const error = loss(model(x), y)\n      error.backward()\n',
    replace:
      '      const error = loss(model(x), y)\n      error.backward()\n      optimizer.zeroGrad()\n',
    says: 'You clear the gradients when they have just been computed, so the step has nothing to go by and w never moves.',
  },
  'never goes backward': {
    find: '      error.backward()\n',
    replace: '',
    says: 'There is no backward pass, so no parameter has a gradient, and the step leaves all of them where they are.',
  },
  'never steps': {
    find: '      optimizer.step()\n',
    replace: '',
    says: 'You compute the gradients and then do nothing with them: the loss is the same at every step.',
  },
  'measures after the step': {
    find: 'yield { step, epoch, loss: error.item() }',
    replace: 'yield { step, epoch, loss: loss(model(x), y).item() }',
    says: 'You hand out the loss after the step, which takes a second forward pass. The loss that you already have is that of the model before it moved.',
  },
  'steps where the loss is above zero': {
    find: '      error.backward()\n      optimizer.step()\n',
    replace:
      '      if (error.item() > 0) {\n        error.backward()\n        optimizer.step()\n      }\n',
    says: 'You step only where the loss is above 0. The number itself says nothing: a loss may be below 0 and still have a slope. Every batch gets its step.',
  },
  'passes over NaN': {
    find: '      error.backward()\n',
    replace: '      if (!Number.isFinite(error.item())) continue\n      error.backward()\n',
    says: 'You pass over a batch whose loss is NaN, in silence. Something has gone wrong there, and whoever trains has to hear of it: hand the loss out as it is.',
  },
  'rounds the loss': {
    find: 'loss: error.item() }',
    replace: 'loss: Number(error.item().toFixed(6)) }',
    says: 'You round the loss before you hand it out. A small one becomes 0 that way, and nobody sees that it still falls.',
  },
  'does not clear in the first round': {
    find: '      optimizer.zeroGrad()\n',
    replace: '      if (step > 1) optimizer.zeroGrad()\n',
    says: 'You clear the gradients in every round but the first. Whoever trains the same model a second time has old ones in it by then: clear in the first round, too.',
  },
  'clears when asked again': {
    find: `      optimizer.zeroGrad()
      const error = loss(model(x), y)
      error.backward()
      optimizer.step()
      yield { step, epoch, loss: error.item() }
`,
    replace: `      const error = loss(model(x), y)
      error.backward()
      optimizer.step()
      yield { step, epoch, loss: error.item() }
      optimizer.zeroGrad()
`,
    says: 'You clear the gradients when the next value is asked for. Who stops after one never asks, and the next training begins with old gradients: clear before you yield.',
  },
  'stops at a loss of zero': {
    find: '      yield { step, epoch, loss: error.item() }\n',
    replace:
      '      yield { step, epoch, loss: error.item() }\n      if (error.item() === 0) return\n',
    says: 'You stop as soon as a loss is 0. That is one batch which the model gets right; all others are still to come.',
  },
  'steps before it goes backward': {
    find: '      error.backward()\n      optimizer.step()\n',
    replace: '      optimizer.step()\n      error.backward()\n',
    says: 'The step comes before the backward pass, and at that moment the gradients have just been cleared.',
  },
  'forgets to yield': {
    find: '      yield { step, epoch, loss: error.item() }\n',
    replace: '',
    says: 'All four lines are there, and nobody hears of it: nothing is handed out, so whoever asks for the progress gets an empty list.',
  },
  'yields the Variable': {
    find: 'loss: error.item() }',
    replace: 'loss: error as never }',
    says: 'What you hand out as the loss is the whole Variable, with its graph. The number in it is what is wanted.',
  },
  'steps by the gradients of before': {
    find: 'optimizer.zeroGrad()\n      const error = loss(model(x), y)\n      error.backward()\n      optimizer.step()',
    replace:
      'const error = loss(model(x), y)\n      optimizer.step()\n      optimizer.zeroGrad()\n      error.backward()',
    says: 'The step comes before backward, so it moves by the gradients of the batch before, and in the first round by none. Each step should use the gradients of its own batch.',
  },
})
