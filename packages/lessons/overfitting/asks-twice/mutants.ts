import { mutants } from '@neuralings/lesson-kit'

const reading = 'argmax(scores(reader, images, { training: false }).data'

export default mutants({
  'reads as in training': {
    find: reading,
    replace: 'argmax(scores(reader, images, { training: true }).data',
    says: 'Half of the units are silent while the reader reads, others each time. Where does scores learn whether this is training?',
  },
  'silences nobody': {
    find: 'scores(reader, x, { training: true })',
    replace: 'scores(reader, x, { training: false })',
    says: 'While it learns, nobody is silenced any more. learn was right as it was: who else calls scores, and what does it ask for?',
  },
  'the same silence every time': {
    find: reading,
    replace:
      'argmax(scores({ ...reader, rng: Object.assign(Object.create(Object.getPrototypeOf(reader.rng)), { uniform: (() => { let n = 0; return () => (n++ * 0.618) % 1 })() }) }, images, { training: true }).data',
    says: 'The reader gives the same answer twice, but half of its units are still silent when it reads. All of them learnt something.',
  },
  'too few units': {
    find: 'dropout(h, { p: 0.5, rng, training })',
    replace: 'dropout(h, { p: training ? 0.001 : 0, rng, training })',
    says: 'In training almost no unit is silent any more. How many are is not what is wrong.',
  },
  'a quarter of the units': {
    find: 'p: 0.5',
    replace: 'p: 0.25',
    says: 'Only a quarter of the units is silent while it learns, and half were before. How many are is not what is wrong.',
  },
  'remembers that it has read': {
    find: 'dropout(h, { p: 0.5, rng, training })',
    replace:
      'dropout(h, { p: 0.5, rng, training: Object.assign(rng, { isRead: !training || Reflect.get(rng, "isRead") }).isRead !== true })',
    says: 'As soon as something has been read, nobody is silenced in training any more. Whatever read changes outside of itself stays changed for learn; tell scores with each call what it is for.',
  },
})
