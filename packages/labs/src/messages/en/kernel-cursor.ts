// Kernel cursor.
import type { Note } from '../note.ts'

export const kernel = {
  title: 'kernel cursor',
  goal: 'Rebuild five kernels from what they have made of a picture, in few edits.',
  shortGoal: (done: number, all: number) => `${done} of ${all} rebuilt`,
  keys: {
    move: 'move, or choose and turn a weight',
    table: 'to the weights and back',
    slide: 'slide over all of it',
    step: 'one place on',
    again: 'slide twice, or once',
    next: 'next puzzle',
    preset: 'play: next known kernel',
    picture: 'play: next picture',
    restart: 'begin anew',
  },
  pictures: {
    seven: 'a seven',
    house: 'a house',
    flower: 'a flower',
    cat: 'a cat',
    dot: 'one pixel',
  },
  picture: 'the picture',
  once: 'slid over once',
  yours: 'yours',
  yoursTwice: 'yours, slid twice',
  wanted: 'wanted',
  off: (mean: string) => `yours and wanted are ${mean} apart`,
  playing: 'playing · g goes back to the puzzles',
  place: 'row, column',
  weight: 'weight',
  slides: 'slides',
  editsName: 'edits',
  edits: (edits: number, allowed: number) => `${edits} of ${allowed}`,
  sum: 'sum',
  oneSlide: 'both slides in one, as a kernel of 5 × 5:',
  ask: (fewest: number): Note => [
    `Which kernel makes "wanted"? Change ${fewest} weights: tab.`,
    `${fewest} weights differ: which?`,
  ],
  goOn: (fewest: number): Note => [
    `In all ${fewest} weights change. Compare under the cursor.`,
    `${fewest} weights differ.`,
  ],
  over: (allowed: number): Note => [
    `More than ${allowed} edits: look, then turn. 0: begin anew.`,
    'Too many edits: 0 begins anew.',
  ],
  tooWide: [
    'No kernel of 3 × 3 looks two pixels far. Slide twice: c.',
    'It looks two pixels far: c.',
  ] as Note,
  solved: {
    moved: [
      'Yes: a weight beside the middle moves it all. g: next',
      'One weight moves it all. g: next',
    ] as Note,
    edges: [
      'Yes: right minus left; what is even becomes 0. g: next',
      'Right minus left. g: next',
    ] as Note,
    blur: ['Yes: the mean of nine pixels is a blur. g: next', 'A mean. g: next'] as Note,
    sharpen: [
      'Yes: what differs from its neighbours doubles. g: next',
      'Differences doubled. g: next',
    ] as Note,
    twice: ['Yes.', 'Yes.'] as Note,
  },
  reached: [
    'Two blurs are one wider blur, one kernel: 1 2 3 2 1.',
    'Two kernels are one: 1 2 3 2 1.',
  ] as Note,
  own: ['Your own kernel. p: known ones, i: other pictures.', 'Your own kernel.'] as Note,
  twoAreOne: ['Two slides are one, by a kernel of 5 × 5.', 'Two slides are one of 5 × 5.'] as Note,
  presets: {
    blur: ['Blur: every pixel becomes the mean of its surroundings.', 'Blur: a mean.'] as Note,
    sharpen: ['Sharpen: what makes a pixel differ counts twice.', 'Sharpen.'] as Note,
    outline: ['Outline: eight times the pixel, minus its neighbours.', 'Outline.'] as Note,
    emboss: ['Emboss: light from the upper left.', 'Emboss.'] as Note,
    sobel: ['Sobel: how much brighter it is at the right.', 'Sobel: upright edges.'] as Note,
  },
  describe: {
    picture: (name: string, width: number, height: number) =>
      `The picture is ${name}, ${width} pixels wide and ${height} high, from 0, black, to 1, white.`,
    kernel: (rows: string, divisor: number) =>
      `The kernel, row by row, is ${rows}; its sums are divided by ${divisor}.`,
    place: (row: number, column: number, drawn: number) =>
      `The kernel lies on row ${row}, column ${column}; ${drawn} places of the result are drawn.`,
    pixels: (rows: string) => `The nine pixels under it are ${rows}.`,
    products: (rows: string) => `The nine products are ${rows}.`,
    sum: (sum: string, value: string) => `Their sum is ${sum}, and the result here ${value}.`,
    twice: 'The kernel has slid once already, and the pixels are what came of that.',
    oneSlide: (rows: string) => `One kernel does both slides at once: ${rows}.`,
    wanted: (here: string, mean: string) =>
      `Wanted here is ${here}; over all pixels yours and wanted are ${mean} apart.`,
    edits: (edits: number, allowed: number) => `Edits so far: ${edits}, of ${allowed}.`,
    playing: 'This is play: no kernel is wanted.',
    inTable: (weight: number) => `The arrows choose and turn weights; chosen is number ${weight}.`,
    onPicture: 'The arrows move the kernel over the picture.',
    reached: 'The goal is reached: all five kernels are rebuilt.',
    goal: (done: number, all: number) =>
      `The goal is to rebuild ${all} kernels from what they have made; ${done} have been rebuilt.`,
  },
}
