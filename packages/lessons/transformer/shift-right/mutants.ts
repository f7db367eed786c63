import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'the answer is given': {
    find: 'given: [start, ...answer],',
    replace: 'given: [...answer, end],',
    says: 'At each place the decoder is given the very sign that it should say there. It learns to copy, and has nothing to copy from when it writes by itself.',
  },
  'no start': {
    find: `given: [start, ...answer],
    wanted: [...answer, end],`,
    replace: `given: answer,
    wanted: [...answer.slice(1), end],`,
    says: 'The first thing given is the first sign of the answer, so nobody ever learns to say that one. What is given before anything is written?',
  },
  'shifted the other way': {
    find: 'given: [start, ...answer],',
    replace: 'given: [...answer.slice(1), end, end],',
    says: 'What is given has moved towards the end: at each place it is the sign after the wanted one. The future is given away, and the past is missing.',
  },
  'no end': {
    find: `given: [start, ...answer],
    wanted: [...answer, end],`,
    replace: `given: [start, ...answer.slice(0, -1)],
    wanted: answer,`,
    says: 'The end is never wanted, so it is never learnt: when it writes by itself, it does not stop.',
  },
  'the start is wanted, too': {
    find: 'wanted: [...answer, end],',
    replace: 'wanted: [start, ...answer],',
    says: 'What is wanted begins with the start, just as what is given: at each place it is the very same sign again.',
  },
  'shifts the source': {
    find: `source: toIds(text.padEnd(readLength, signs[filling])),
    given: [start, ...answer],`,
    replace: `source: [start, ...toIds(text.padEnd(readLength, signs[filling]))].slice(0, readLength),
    given: [...answer, end],`,
    says: 'You have moved what is read. All of that may be seen at any time; it is what the decoder is given that comes too early.',
  },
  'starts with the source, too': {
    find: 'source: toIds(text.padEnd(readLength, signs[filling])),',
    replace:
      'source: [start, ...toIds(text.padEnd(readLength, signs[filling]))].slice(0, readLength),',
    says: 'What is read has got a start, too, and a long date loses its last sign. Only what is written needs one.',
  },
  'shifted by two': {
    find: 'given: [start, ...answer],',
    replace: 'given: [start, start, ...answer.slice(0, -1)],',
    says: 'It is shifted by two: when a sign is to be said, the one right before it is not given yet.',
  },
  'starts with the filling': {
    find: 'given: [start, ...answer],',
    replace: 'given: [filling, ...answer],',
    says: 'It starts with the sign that fills up. There is one of its own for the start.',
  },
  'starts with the end': {
    find: 'given: [start, ...answer],',
    replace: 'given: [end, ...answer],',
    says: 'It starts with the end. There is a sign of its own for the start.',
  },
  'ends with the filling': {
    find: 'wanted: [...answer, end],',
    replace: 'wanted: [...answer, filling],',
    says: 'The last thing wanted is the sign that fills up. There is one of its own for the end.',
  },
  'given is longer': {
    find: 'given: [start, ...answer],',
    replace: 'given: [start, ...answer, end],',
    says: 'One more is given than is wanted. Behind the end nothing is to be said any more.',
  },
  'the end is given up': {
    find: 'wanted: [...answer, end],',
    replace: 'wanted: answer,',
    says: 'wanted is one shorter than given: behind the last sign of the answer nothing is asked for. There the end has to be said.',
  },
})
