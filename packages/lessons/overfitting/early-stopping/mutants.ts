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
  'restores by itself': {
    find: 'return waited >= patience',
    replace:
      'if (waited >= patience && weights) model.loadStateDict(weights)\n      return waited >= patience',
    says: 'Your step gives the model its best weights back when it says stop. Whoever wants to train on after it has lost the newest ones: step only says so, and restore is asked for.',
  },
  'restores whenever it is worse': {
    find: 'waited += 1',
    replace: 'waited += 1\n        if (weights) model.loadStateDict(weights)',
    says: 'After each loss that is no better your step puts the model back to its best weights, so it never gets past a bad epoch. step only watches; restore gives back.',
  },
  'waits only for a greater loss': {
    find: 'if (loss < best) {\n        best = loss\n        waited = 0\n        weights = copyOf(model.stateDict())\n      } else {\n        waited += 1\n      }',
    replace:
      'if (loss > best) {\n        waited += 1\n      } else {\n        best = loss\n        waited = 0\n        weights = copyOf(model.stateDict())\n      }',
    says: 'You wait only where the loss is greater than the lowest so far; all else counts as better with you, an equal loss and NaN, too. Ask the other way round: when is it better?',
  },
  'does not wait for NaN': {
    find: 'if (loss < best) {',
    replace: 'if (Number.isNaN(loss)) return false\n      if (loss < best) {',
    says: 'A loss of NaN is passed over. It is no better than the lowest so far, so one more has been waited for, and a training that exploded has an end.',
  },
})
