import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'picks by the training error': {
    find: 'curve.map(errors => errors.held)',
    replace: 'curve.map(errors => errors.train)',
    says: 'You pick the setting that errs least on the data that it learnt from. The most flexible one always wins there. Which of the two errors is honest?',
  },
  'picks by both': {
    find: 'curve.map(errors => errors.held)',
    replace: 'curve.map(errors => errors.train + errors.held)',
    says: 'You add both errors. A setting that has learnt the noise gets a bonus for it: what is learnt by heart lowers the training error. Only one of the two has a say.',
  },
  'picks the smallest gap': {
    find: 'curve.map(errors => errors.held)',
    replace: 'curve.map(errors => Math.abs(errors.held - errors.train))',
    says: 'You pick the setting whose two errors lie closest together. A model that is equally bad on both has no gap at all.',
  },
  'picks the largest': {
    find: 'Math.min(...held)',
    replace: 'Math.max(...held)',
    says: 'You pick the setting with the largest held-out error. It is an error: less is better.',
  },
  'the last of equals': {
    find: 'held.indexOf(Math.min(...held))',
    replace: 'held.lastIndexOf(Math.min(...held))',
    says: 'Of equally good settings you take the last. Settings are listed from simple to flexible, so the first is the simpler one.',
  },
  'sorts the curve': {
    find: 'const held = curve.map(errors => errors.held)\n  return { best: settings[held.indexOf(Math.min(...held))]!, curve }',
    replace:
      'const held = curve.sort((a, b) => a.held - b.held).map(errors => errors.held)\n  return { best: settings[held.indexOf(Math.min(...held))]!, curve }',
    says: 'You sort the errors, and then they stand no longer beside the settings that they belong to.',
  },
  'always the first': {
    find: 'settings[held.indexOf(Math.min(...held))]!',
    replace: 'settings[Math.max(0, held.indexOf(Math.min(0, ...held)))]!',
    says: 'You take the first setting, whatever the errors. If you keep the smallest so far: with what does it begin? No error lies below 0.',
  },
  'begins at 1': {
    find: 'settings[held.indexOf(Math.min(...held))]!',
    replace: 'settings[Math.max(0, held.indexOf(Math.min(1, ...held)))]!',
    says: 'Your smallest so far begins with a number that errors can be above. Where all of them are, none is chosen. Begin with Infinity, or with the first error.',
  },
  'begins at 100': {
    find: 'settings[held.indexOf(Math.min(...held))]!',
    replace: 'settings[Math.max(0, held.indexOf(Math.min(100, ...held)))]!',
    says: 'Your smallest so far begins with a number that errors can be above. Where all of them are, none is chosen. Begin with Infinity, or with the first error.',
  },
  'gives the place': {
    find: 'settings[held.indexOf(Math.min(...held))]!',
    replace: 'held.indexOf(Math.min(...held)) as S',
    says: 'You give the place of the best setting in the list, not the setting that stands there.',
  },
  'gives the error': {
    find: 'settings[held.indexOf(Math.min(...held))]!',
    replace: 'Math.min(...held) as S',
    says: 'You give the smallest error itself. Asked for is the setting that reached it.',
  },
  'stops at the first rise': {
    find: 'held.indexOf(Math.min(...held))',
    replace: 'Math.max(0, held.findIndex((e, i) => i === held.length - 1 || held[i + 1]! > e))',
    says: 'You stop at the first setting after which the error rises. Further on it may fall again, and lower. Look at all of them.',
  },
  'runs the best again': {
    find: 'return { best: settings[held.indexOf(Math.min(...held))]!, curve }',
    replace:
      'run(settings[0]!)\n  return { best: settings[held.indexOf(Math.min(...held))]!, curve }',
    says: 'A setting is run a second time. A run may be a training that takes hours, and its errors stand in the curve already.',
  },
  'hands out a sorted curve': {
    find: 'settings[held.indexOf(Math.min(...held))]!, curve }',
    replace:
      'settings[held.indexOf(Math.min(...held))]!, curve: curve.toSorted((a, b) => a.held - b.held) }',
    says: 'Your best setting is right, but the curve that you hand out is sorted by its errors. Nobody can tell any more which of them belongs to which setting.',
  },
  'runs no further than the first rise': {
    find: 'const curve = settings.map(setting => run(setting))\n',
    replace: `const curve: Errors[] = []
  for (const setting of settings) {
    curve.push(run(setting))
    if (curve.length > 1 && curve.at(-1)!.held >= curve.at(-2)!.held) break
  }
`,
    says: 'You stop running at the first setting whose held-out error is no lower than the one before. Further on it may fall again, and lower; and curve wants what run gives for every setting.',
  },
  'runs each twice': {
    find: 'settings.map(setting => run(setting))',
    replace: 'settings.map(setting => ({ train: run(setting).train, held: run(setting).held }))',
    says: 'You run each setting twice, once for each of its errors. One run gives both.',
  },
})
