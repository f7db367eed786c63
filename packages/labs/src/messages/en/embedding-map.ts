// Embedding map.
import type { Note } from '../note.ts'
import { counted } from './counted.ts'

export const map = {
  title: 'embedding map',
  goal: 'Walk from farmers to treaty in five hops, from each word to one of its twelve nearest.',
  shortGoal: (hops: number) => `treaty in ${hops} hops`,
  keys: { look: 'look', hop: 'hop', back: 'back', axes: 'own axes', restart: 'restart' },
  look: 'look at',
  across: 'across',
  upright: 'upright',
  from: (isOwn: boolean): string => (isOwn ? 'your table' : 'the table that ships'),
  hops: (count: number): string => counted(count, 'hop'),
  axes: [
    'Right: more like the one pole than like the other. Up: the same for the second pair.',
    'Each place says which pole it is like.',
  ] as Note,
  arrived: (hops: number): Note => [`Arrived, in ${counted(hops, 'hop')}.`, `Arrived: ${hops}.`],
  late: (hops: number, most: number): Note => [
    `Arrived, but in ${hops} hops: ${most} are enough.`,
    `${hops} hops: ${most} do.`,
  ],
  toEnd: (word: string, end: string, cosine: string): Note => [
    `From ${word} to ${end} the cosine is ${cosine}.`,
    `${word}, ${end}: ${cosine}`,
  ],
  describe: {
    table: (from: string, count: number) => `These are ${count} words, and ${from}.`,
    path: (words: string, hops: number) => `The way so far, of ${counted(hops, 'hop')}: ${words}.`,
    near: (words: string) => `The twelve nearest, with their cosines: ${words}.`,
    look: (word: string, end: string, cosine: string) =>
      `You look at ${word}, whose cosine with ${end} is ${cosine}.`,
    axes: (...[across, upright]: string[]) =>
      `The axis across is ${across}, the upright one ${upright}.`,
    places: (words: string) =>
      `On both axes, from −1 at the first pole to 1 at the second: ${words}.`,
    reached: (end: string) => `The goal is reached: you have come to ${end}.`,
    goal: (end: string, hops: number) => `The goal is to come to ${end} in ${hops} hops.`,
  },
}
