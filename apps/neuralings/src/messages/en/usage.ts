// A command that was typed the wrong way: what commander says of it, and where its help is.
export const usage = {
  unknownOption: (option: string) => `error: unknown option '${option}'`,
  unknownCommand: (word: string) => `error: unknown command '${word}'`,
  optionLacks: (option: string) => `error: option '${option}' argument missing`,
  lacks: (name: string) => `error: missing required argument '${name}'`,
  tooMany: (words: string) => `error: too many arguments: ${words}.`,
  invalid: (option: string, value: string, why: string) =>
    `error: option '${option}' argument '${value}' is invalid. ${why}`,
  didYouMean: (close: string) => `(Did you mean ${close}?)`,
  seconds: 'It should be a number of seconds above 0.',
  count: 'It should be a whole number above 0.',
  ordinal: 'It should be a number of the list: 1 is the latest.',
  showsAll: (command: string) => `${command} shows what there is.`,
  showsOne: (command: string) => `${command} shows what it takes.`,
}
