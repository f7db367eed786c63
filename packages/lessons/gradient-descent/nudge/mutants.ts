import { mutants } from '@neuralings/lesson-kit'

const line = 'return (f(x + h) - f(x)) / h'

export default mutants({
  'does not divide': {
    find: line,
    replace: 'return f(x + h) - f(x)',
    says: 'You give how far f moved. A nudge half as long moves it about half as far, though the slope is the same: what is it that stays the same?',
  },
  'looks the other way round': {
    find: line,
    replace: 'return (f(x) - f(x + h)) / h',
    says: 'Your slopes have the wrong sign: they say downhill where f rises. Which of the two looks is the later one?',
  },
  'nudges to the left': {
    find: line,
    replace: 'return (f(x) - f(x - h)) / h',
    says: 'You look at x and at the place h before it. That is a slope, too, of the other side. The nudge of the task goes to x + h.',
  },
  'looks at h itself': {
    find: line,
    replace: 'return (f(h) - f(x)) / h',
    says: 'Your second look is at the place h, near 0. A nudge starts from where you are.',
  },
  'looks once': {
    find: line,
    replace: 'return f(x + h) / h',
    says: 'You look once, after the nudge. Without the look before it nobody knows how far f has moved.',
  },
  'moves x before the first look': {
    find: line,
    replace: 'x += h\n  return (f(x) - f(x)) / h',
    says: 'By the time of your looks x has been moved, so both are at the same place, and the difference is 0. Look first.',
  },
  'nudges by a share of x': {
    find: line,
    replace: 'return (f(x * (1 + h)) - f(x)) / (x * h)',
    says: 'Your nudge is a share of x. At x = 0 it goes nowhere, and you divide by 0.',
  },
  'divides by the new place': {
    find: line,
    replace: 'return (f(x + h) - f(x)) / (x + h)',
    says: 'You divide by the place that you went to. A slope asks how far you went.',
  },
  'divides one look only': {
    find: line,
    replace: 'return f(x + h) - f(x) / h',
    says: 'Without brackets only f(x) is divided: a division comes before a minus. The whole difference belongs above the line.',
  },
  'nudges to both sides': {
    find: line,
    replace: 'return (f(x + h) - f(x - h)) / (2 * h)',
    says: 'You nudge to both sides and take half. That is closer to the slope, and a later lesson needs it. Here one side is asked for.',
  },
  rounds: {
    find: line,
    replace: 'return Math.round((f(x + h) - f(x)) / h)',
    says: 'You round the slope to a whole number. Near the bottom slopes are small, and rounded they would all be 0.',
  },
  'rounds to four digits': {
    find: line,
    replace: 'return Number(((f(x + h) - f(x)) / h).toFixed(4))',
    says: 'You round the slope. Near the bottom slopes are smaller than the last digit that you keep, and rounded they are all 0.',
  },
  'looks half a nudge to each side': {
    find: line,
    replace: 'return (f(x + h / 2) - f(x - h / 2)) / h',
    says: 'You look half a nudge before x and half a nudge after it. That is a slope, and near, but the task begins its nudge at x itself.',
  },
  'multiplies by the nudge': {
    find: line,
    replace: 'return (f(x + h) - f(x)) * h',
    says: 'You multiply by the nudge. A smaller nudge moves f less: what brings both back to the same measure?',
  },
})
