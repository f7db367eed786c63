// Next token.
import type { Note } from '../note.ts'

export const nextToken = {
  title: 'next token',
  goal: (word: string) =>
    `Make it write “${word}”: the knobs alone decide, the die of each place stays the same.`,
  shortGoal: (word: string) => `write ${word}`,
  keys: {
    turn: 'turn the knob',
    next: 'next knob',
    write: 'write a letter',
    back: 'take it back',
    restart: 'restart',
  },
  knobs: { temperature: 'temperature', topK: 'top-k', topP: 'top-p' },
  all: 'all',
  wanted: 'wanted',
  written: 'written',
  ownModel: 'your GPT',
  shippedModel: 'a small GPT that ships, of names',
  status: (share: string, letters: number): Note => [
    `the likeliest has ${share}, ${letters} may be drawn`,
    `${letters} may be drawn`,
  ],
  falls: (die: string) => `◂ die ${die}`,
  next: (letter: string, wanted: string): Note => [
    `The die falls on ${letter}. Wanted is ${wanted}: turn a knob, or write.`,
    `falls on ${letter}, wanted ${wanted}`,
  ],
  right: (letter: string): Note => [
    `The die falls on ${letter}, which is wanted: write it.`,
    `falls on ${letter}: right`,
  ],
  astray: [
    'That is not the beginning of the word: take a letter back.',
    'Take a letter back.',
  ] as Note,
  done: [
    'Written by the same dice that would have written something else. Go on, if you like.',
    'Written. Go on, if you like.',
  ] as Note,
  describe: {
    model: (name: string) => `The letters come from ${name}.`,
    text: (written: string, wanted: string) =>
      `Written so far: ${written || 'nothing'}. Wanted: ${wanted}.`,
    knobs: (temperature: string, topK: string, topP: string, knob: string) =>
      `Temperature ${temperature}, top-k ${topK}, top-p ${topP}. The arrows turn ${knob}.`,
    bars: (bars: string) => `The likeliest next, with share before and after the knobs: ${bars}.`,
    bar: (letter: string, raw: string, share: string) => `${letter} ${raw} ${share}`,
    die: (die: string, letter: string) => `The die of this place is ${die} and falls on ${letter}.`,
    reached: 'The goal is reached: the word is written.',
    goal: 'The goal is to write the wanted word.',
  },
}
