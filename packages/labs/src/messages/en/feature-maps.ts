// Feature maps.
import type { Note } from '../note.ts'
import { counted } from './counted.ts'

export const features = {
  title: 'feature maps',
  goal: 'Find the map of level strokes, then the first layer in which a misread digit is nearer to its wrong answer.',
  shortGoal: (done: number) => `${done} of 2 found`,
  keys: {
    map: 'next map',
    layer: 'next layer',
    picture: 'next picture of this kind',
    kind: 'strokes, digits, misread ones',
    say: 'this one',
    restart: 'restart',
  },
  own: 'your network',
  shipped: 'a network that ships',
  strokes: {
    level: 'a level stroke',
    upright: 'an upright stroke',
    rising: 'a rising stroke',
    falling: 'a falling stroke',
  },
  digit: (label: number) => `a ${label}`,
  misread: (label: number, answer: number) => `a ${label}, read as ${answer}`,
  layers: {
    image: '0 image',
    conv1: '1 convolution',
    pool1: '2 pooling',
    conv2: '3 convolution',
    pool2: '4 pooling',
    scores: '5 scores',
  },
  layer: 'layer',
  map: 'map',
  mapName: (map: number) => `map ${map}`,
  mean: (digit: number) => `of a mean ${digit}`,
  kernel: 'its kernel',
  shares: 'shares',
  notes: {
    findLevel: [
      'Which map of layer 1 answers to level, less to upright?',
      'Which map likes level strokes?',
    ] as Note,
    elsewhere: ['That is asked of layer 1, the first convolution.', 'Asked of layer 1.'] as Note,
    notLevel: (level: string, upright: string): Note => [
      `Mean answer ${level} to level, ${upright} to upright. Another?`,
      `level ${level}, upright ${upright}`,
    ],
    level: (level: string, upright: string): Note => [
      `Yes: ${level} to level, ${upright} to upright. Now space.`,
      `Yes: ${level}, ${upright}. Now space.`,
    ],
    findMisread: ['Now the misread digits: space.', 'Misread digits: space.'] as Note,
    findLayer: (label: number, answer: number): Note => [
      `In which layer is it first nearer to a mean ${answer} than ${label}?`,
      `First nearer to ${answer} than ${label}?`,
    ],
    readRight: ['This one is not misread. space: other kinds.', 'Not misread: space.'] as Note,
    notYet: (label: number, answer: number): Note => [
      `Here it is still nearer to the mean ${label} than ${answer}.`,
      `Still nearer to ${label}.`,
    ],
    before: (answer: number): Note => [
      `Nearer to ${answer}, and so it was in a layer before.`,
      `So it was before.`,
    ],
    first: (early: number, all: number): Note => [
      `Yes. ${early} of all ${all} misread are so as images already.`,
      `Yes. ${early} of ${all} as images.`,
    ],
    lookOn: ['Look on, if you like.', 'Look on.'] as Note,
  },
  describe: {
    model: (name: string) => `The maps are those of ${name}.`,
    picture: (name: string, answer: number) =>
      `The picture is ${name}; the network takes it for a ${answer}.`,
    shares: (shares: string) => `The shares of the digits are ${shares}.`,
    layer: (name: string, maps: number) => `The layer is ${name}, with ${counted(maps, 'map')}.`,
    answers: (answers: string) => `The mean answer of each map is ${answers}.`,
    map: (map: number, rows: string) => `Map ${map} in 7 rows of 7 fields: ${rows}.`,
    mean: (digit: number, rows: string) => `The same map of a mean ${digit}: ${rows}.`,
    kernel: (map: number, rows: string) => `The kernel of map ${map} is ${rows}.`,
    reached: 'The goal is reached: the map and the layer are found.',
    goal: (done: number) =>
      `The goal is to find a map and a layer; of these two ${done} have been found.`,
  },
}
