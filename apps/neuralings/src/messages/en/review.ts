// A review: what was hard comes back.
export const review = {
  keys: {
    nextOf: (left: number) => `the next of ${left}`,
    next: 'next',
    toMap: 'to the map',
    answer: 'answer',
    map: 'map',
    help: 'help',
    quit: 'quit',
  },
  title: 'review',
  due: (count: number) => `${count} due`,
  tomorrow: 'It comes back tomorrow.',
  inDays: (days: number) => `It comes back in ${days} days.`,
  right: 'Right.',
  wrong: 'Not this one.',
  whatIsWrong: 'What does this version do wrong?',
  whichIsRight: 'Which of these is right?',
}
