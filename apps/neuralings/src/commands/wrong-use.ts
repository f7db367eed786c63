// What commander says of a command that was typed the wrong way, in the words of the catalogue, line by line.
import type { Messages } from '../messages/messages.ts'

type Words = Messages['usage']

const sentences: [pattern: RegExp, say: (words: Words, ...found: string[]) => string][] = [
  [/^error: unknown option '(.*)'$/, (words, option = '') => words.unknownOption(option)],
  [/^error: unknown command '(.*)'$/, (words, word = '') => words.unknownCommand(word)],
  [/^error: option '(.*)' argument missing$/, (words, option = '') => words.optionLacks(option)],
  [/^error: missing required argument '(.*)'$/, (words, name = '') => words.lacks(name)],
  [/^error: too many arguments.* but got \d+: (.*)\.$/, (words, all = '') => words.tooMany(all)],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/,
    (words, option = '', value = '', why = '') => words.invalid(option, value, why),
  ],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, (words, close = '') => words.didYouMean(close)],
]

export const wrongUse = (said: string, words: Words): string =>
  said
    .split('\n')
    .map(line => lineOf(line, words))
    .join('\n')

function lineOf(line: string, words: Words): string {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(line)
    if (found) return say(words, ...found.slice(1))
  }
  return line
}
