// Strides.
import type { Note } from '../note.ts'

export const strides = {
  title: 'strides',
  goal: 'Make the view show five patterns, one after the other, without moving a number.',
  shortGoal: (done: number, all: number) => `${done} of ${all} patterns`,
  keys: { turn: 'turn the knob', next: 'next knob', walk: 'walk', restart: 'restart' },
  knobs: {
    offset: 'offset',
    rowStride: 'stride of i',
    columnStride: 'of j',
    rows: 'rows',
    columns: 'columns',
  },
  patterns: {
    mirror: 'mirrored',
    turn: 'turned over',
    second: 'every second',
    window: 'windows',
    single: 'one number',
  },
  yours: 'your view',
  array: 'the array, and below each number when it is visited',
  element: (i: number, j: number) => `i = ${i}, j = ${j} lies at`,
  stride: 'stride',
  there: (place: string, value: string) => `data[${place}] = ${value}`,
  agree: (pattern: string, count: number, all: number): Note => [
    `Make it ${pattern}: ${count} of ${all} cells agree.`,
    `${pattern}: ${count} of ${all} agree`,
  ],
  wantedShape: (pattern: string, [rows, columns]: readonly [number, number]): Note => [
    `Next, ${pattern}: ${rows} rows, ${columns} columns.`,
    `${pattern}: [${rows}, ${columns}]`,
  ],
  outside: (place: number, last: number): Note => [
    `Place ${place < 0 ? `−${-place}` : place}: there is nothing ${place < 0 ? 'before 0' : `behind ${last}`}.`,
    `nothing at ${place < 0 ? `−${-place}` : place}`,
  ],
  met: {
    mirror: ['Backwards from the far end, and nothing was copied.', 'Backwards, from the far end.'],
    turn: ['Rows and columns trade strides: the same data, turned.', 'Strides traded, data stays.'],
    second: ['A step of 2 leaves out every second column.', 'A step of 2.'],
    window: ['Windows overlap: one number is read three times.', 'They overlap.'],
    single: ['A step of 0 goes nowhere: a table made of one number.', 'A step of 0.'],
  } satisfies Record<string, Note> as Record<
    'mirror' | 'turn' | 'second' | 'window' | 'single',
    Note
  >,
  play: [
    'All done. What do both strides of 5 and 0 show, or 1 and −1?',
    'All done. Try others.',
  ] as Note,
  describe: {
    array: (numbers: string) => `The array holds ${numbers}, at the places 0 to 11.`,
    view: ([rows, columns]: readonly [number, number], offset: number, [i, j]: string[]) =>
      `The view has ${rows} rows and ${columns} columns. Its offset is ${offset}, the stride from row to row ${i}, from column to column ${j}.`,
    rows: (table: string) => `Row by row it shows ${table}.`,
    element: (
      [i, j]: readonly [number, number],
      { sum, place, value }: Record<'sum' | 'place' | 'value', string>,
    ) => `Row ${i}, column ${j} lies at ${sum} = ${place}, where the array has ${value}.`,
    visits: (places: string) => `The places are visited in the order ${places}.`,
    knob: (name: string) => `The keys turn: ${name}.`,
    wanted: (pattern: string, table: string) => `The pattern (${pattern}) is ${table}.`,
    reached: (all: number) => `The goal is reached: all ${all} patterns have been shown.`,
    goal: (done: number, all: number) =>
      `The goal is to show ${all} patterns; ${done} have been shown.`,
  },
}
