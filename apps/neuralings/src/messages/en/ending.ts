// The end of a lesson, and of the course.
export const ending = {
  keys: {
    goOn: 'go on',
    toMap: 'to the map',
    print: 'print this page',
    printBriefly: 'print',
    map: 'map',
    help: 'help',
    quit: 'quit',
  },
  done: 'done',
  youBuilt: 'You built',
  andItDoes: 'and it does',
  more: (lines: number) => `${lines} more`,
  complete: 'The house stands, and every brick of it is yours.',
  soFar: 'The house so far: what is lit is yours.',
  reached: 'Your code has reached',
  counted: (functions: number, lines: number) =>
    `${functions} functions and classes, in ${lines} lines of your own.`,
  weightsIn: 'What it has learnt is in',
  weightsAre: (file: string) => `What it has learnt is in ${file}.`,
  whereToGo:
    'Where to go on: another data set, other sizes, a loss of your own. The packages that you have rebuilt are on npm, and nothing in them is new to you.',
  solved: (solved: number, all: number) => `${solved} of ${all}`,
  withHints: (hinted: number) => `${hinted} with hints`,
  tries: (mean: number) => `On average ${mean.toFixed(1)} ${mean === 1 ? 'try' : 'tries'}.`,
  mostTries: (title: string, count: number) => ` Most tries: ${title} (${count}).`,
  /** A lesson, and what of this one it needs. */
  comesBackFor: (lesson: string, what: string[]) => `${lesson} (${what.join(', ')})`,
  comesBack: (lessons: string[]) => `Comes back in: ${lessons.join(', ')}.`,
  toCome: (lessons: string[]) => `Still to come: ${lessons.join(', ')}.`,
  courseDone: (count: number) => `The course is done: all ${count} exercises are solved.`,
  reachedIn: (title: string, what: string) => `${title}: ${what}.`,
  printed: (name: string) => `The page is in ${name}, in your workspace.`,
}
