import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'keeps no copy': {
    find: 'waited = 0\n        weights = copyOf(model.stateDict())',
    replace: 'waited = 0\n        weights = model.stateDict()',
    says: 'stateDict() hands out the very tensors that training goes on changing. What you keep changes with them, so restore gives back the last weights, not the best.',
  },
  'keeps no weights': {
    find: 'waited = 0\n        weights = copyOf(model.stateDict())',
    replace: 'waited = 0',
    says: 'The best loss is remembered, but not the weights that reached it, so restore has nothing to give back.',
  },
  'keeps the weights always': {
    find: 'waited = 0\n        weights = copyOf(model.stateDict())\n      } else {\n        waited += 1\n      }',
    replace:
      'waited = 0\n      } else {\n        waited += 1\n      }\n      weights = copyOf(model.stateDict())',
    says: 'You keep the weights after every loss, also after a worse one, so restore gives back the last ones.',
  },
  'never counts anew': {
    find: 'waited = 0\n        weights',
    replace: 'weights',
    says: 'The count goes on after a better loss. Patience is about losses in a row.',
  },
  'never stops on a plateau': {
    find: 'loss < best',
    replace: 'loss <= best',
    says: 'An equal loss counts as better with you, so a loss that stays where it is would be watched for ever.',
  },
  'stops at the first rise': {
    find: 'return waited >= patience',
    replace: 'return waited >= 1',
    says: 'You stop at the first loss that is no better. A held-out loss goes up and down; that is what patience is for.',
  },
  'one too patient': {
    find: 'return waited >= patience',
    replace: 'return waited > patience',
    says: 'You wait for one loss more than patience allows. With patience 1, the first loss that is no better is the end.',
  },
  'stops once only': {
    find: 'return waited >= patience',
    replace: 'return waited === patience',
    says: 'Your step says stop at one moment only. Whoever goes on after it hears nothing more, for the count is past patience then.',
  },
  'takes NaN for better': {
    find: 'if (loss < best) {',
    replace: 'if (!(loss >= best)) {',
    says: 'Comparisons with NaN are false, and you ask whether the loss is not worse. So NaN counts as the best of all.',
  },
  'compares with the one before': {
    find: 'if (loss < best) {\n        best = loss\n        waited = 0\n        weights = copyOf(model.stateDict())\n      } else {\n        waited += 1\n      }',
    replace:
      'if (loss < best) {\n        waited = 0\n        weights = copyOf(model.stateDict())\n      } else {\n        waited += 1\n      }\n      best = loss',
    says: 'Each loss is compared with the one before it. A loss that climbs far and comes down in small steps looks like progress then. What is the lowest so far?',
  },
  'says the opposite': {
    find: 'return waited >= patience',
    replace: 'return waited < patience',
    says: 'step says whether to stop; yours says whether to go on.',
  },
})
