// What goes wrong: what is asked for and is not there, what the machine refuses. Each says what is wrong or what to do
// next, in a sentence of its own.
export const errors = {
  /** Both in a place that has one line. */
  inOneLine: (message: string, advice: string) => `${message} ${advice}`.trim(),
  noExercises: 'This course has no exercises.',
  noExercise: (id: string) => `There is no exercise "${id}".`,
  noLesson: (id: string) => `There is no lesson "${id}".`,
  noLab: (name: string) => `There is no lab "${name}".`,
  noCommand: (word: string) => `There is no command "${word}".`,
  noLanguage: (lang: string) => `There is no language "${lang}".`,
  noWorkspace: (folder: string) => `There is no workspace in ${folder}.`,
  didYouMean: (close: string) => `Did you mean ${close}?`,
  seeAll: (command: string) => `See them all: ${command}.`,
  thereAre: (names: string[]) => `There are ${names.join(', ')}.`,
  helpShows: (command: string) => `${command} shows them all.`,
  chooseLanguage: (langs: string[]) => `There are ${langs.join(' and ')}: --lang zh-CN.`,
  makeOne: (command: string) => `Make one: ${command}. Or name yours: --workspace DIR.`,
  hereNoLab: 'The exercise you are at has no lab.',
  noMilestone: (id: string) => `${id} is no milestone: there is nothing to train.`,
  noKey: (typed: string) => `"${typed}" is no key.`,
  writeKeys: 'Write right, or right*12.',
  noAnswer: (typed: string) => `"${typed}" is no answer.`,
  writeNumber: (highest: number) => `It should be a number from 1 to ${highest}.`,
  unreadable: (why: string) => `${why}.`,
  beginAnew: (command: string) => `To begin anew: ${command}.`,
  folderGone: 'The folder that you stand in is gone.',
  goElsewhere: 'Go to another one: cd.',
  refused: (what: string) => `The system refused ${what}.`,
  putRight: (code: string) => `It says ${code}: put that right and try again.`,
  standardOutput: 'Standard output',
  bug: 'neuralings has a bug, and this is its trace. Your files are as they were.',
  editorMissing: (command: string) =>
    `The editor "${command}" could not be started. Press E to choose another one.`,
  editorKilled: (command: string, signal: string) =>
    `The editor "${command}" was ended by ${signal}. The file is as it was last saved.`,
  editorFailed: (command: string, code: number | null) =>
    `The editor "${command}" ended with exit code ${code}. The file is as it was last saved.`,
}
