// Positions.
import type { Note } from '../note.ts'

type Task = 'alike' | 'apart' | 'sevens'

export const positions = {
  title: 'positions',
  goal: 'Find a place that one hand takes for another, tell them apart, and mark the same gap three times.',
  shortGoal: (done: number, all: number) => `${done} of ${all} things found`,
  keys: {
    place: 'the first place',
    gap: 'the gap to the other',
    hands: 'more hands, then one',
    mark: 'mark the pair',
    restart: 'restart',
  },
  place: 'place',
  gap: 'gap',
  hands: 'hands',
  close: 'closeness',
  pair: (one: number, other: number, close: string) => `places ${one} and ${other}: ${close}`,
  notes: {
    asked: {
      alike: () => ['One hand: find another place, at 0.95 or closer.', 'Find 0.95 or closer.'],
      apart: () => ['All eight hands: are the two still alike?', 'Take all eight hands.'],
      sevens: (gap, pairs) => [
        `Mark ${pairs} pairs with a gap of ${gap}, all over the row.`,
        `Mark ${pairs} gaps of ${gap}.`,
      ],
    } as Record<Task, (gap: number, pairs: number) => Note>,
    met: {
      alike: (other, close) => [
        `Place ${other}, ${close}: once round. Now more hands.`,
        `It has gone round: ${close}`,
      ],
      apart: (_, close) => [`Only ${close}: slower hands tell them apart.`, `Only ${close}.`],
      sevens: (_, close) => [
        `${close} each time: it knows the gap, not the place.`,
        `${close} each time.`,
      ],
    } as Record<Task, (other: number, close: string) => Note>,
    marked: (one: number, other: number, close: string): Note => [
      `Places ${one} and ${other}: ${close}. What will it be elsewhere?`,
      `${one} and ${other}: ${close}`,
    ],
    refused: (gap: number, apart: number): Note => [
      `All hands, gap ${gap}, ${apart} places from other marks.`,
      `Gap ${gap}, ${apart} from other marks.`,
    ],
    play: ['All found. Which gap is the least close of all?', 'All found. Try others.'] as Note,
  },
  describe: {
    hands: (hands: number, lengths: string) =>
      `${hands === 1 ? 'One hand, which goes round in' : `${hands} hands, which go round in`} ${lengths} places.`,
    place: (place: number, numbers: string) => `At place ${place} the sines are ${numbers}.`,
    pair: (one: number, other: number, close: string) =>
      `Places ${one} and ${other} are ${close} close, where 1 is the same.`,
    near: (place: number, numbers: string) =>
      `To the next twelve places, place ${place} is close by ${numbers}.`,
    marks: (places: string) => `Marked pairs begin at ${places}.`,
    reached: 'The goal is reached: all three things are found.',
    goal: (done: number, all: number) =>
      `The goal is to find ${all} things; ${done} have been found.`,
  },
}
