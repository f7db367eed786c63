import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'cuts nothing': {
    find: '    clipGradNorm([...this.parameters], 1)\n',
    replace: '',
    says: 'A gradient of length 5 goes into the step as it is, and 1 is as long as it may be. The first ones here are thousands of times too long.',
  },
  'steps first': {
    find: '    clipGradNorm([...this.parameters], 1)\n    super.step()\n',
    replace: '    super.step()\n    clipGradNorm([...this.parameters], 1)\n',
    says: 'The gradients are cut when the step has been taken already. Adam has seen, and remembers, the long ones.',
  },
  'takes no step': {
    find: '    super.step()\n',
    replace: '',
    says: 'The gradients are cut, and then no step is taken: the weights never move. Who takes it?',
  },
  'cuts each by itself': {
    find: 'clipGradNorm([...this.parameters], 1)',
    replace: 'for (const p of this.parameters) clipGradNorm([p], 1)',
    says: 'Each parameter is cut by itself. There is one length for all of them: hand them over together.',
  },
  'weights as they were': {
    find: 'init: kaimingNormal',
    replace: 'init: bare.init',
    says: 'The weights are still the small ones of the bare network. Yours know how many numbers come in.',
  },
  'no way around': {
    find: 'join: residual',
    replace: 'join: bare.join',
    says: 'The layers still stand one behind the other. Where a layer says nothing, nothing is left of h.',
  },
  'Adam unclipped': {
    find: 'new ClippedAdam(parameters',
    replace: 'new Adam(parameters',
    says: 'Nothing clips the gradients of your optimizer, and they start out a thousand times too long. The class that does stands just above.',
  },
  'no rate': {
    find: 'new ClippedAdam(parameters, { lr: 0.01 })',
    replace: 'new ClippedAdam(parameters, undefined as unknown as { lr: number })',
    says: 'Your ClippedAdam is not told its learning rate: behind the parameters it wants its options, an lr of 0.01 among them.',
  },
  'plain descent': {
    find: 'parameters => new ClippedAdam(parameters, { lr: 0.01 })',
    replace: 'bare.optimizer',
    says: 'Nothing clips the gradients of your optimizer, and they start out a thousand times too long. The class that does stands just above.',
  },
})
