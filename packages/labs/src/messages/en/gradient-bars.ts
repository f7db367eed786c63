// Gradient bars.
import type { Note } from '../note.ts'

const settings: Readonly<Record<string, string>> = { relu: 'ReLU', true: 'on', false: 'off' }

export const bars = {
  title: 'gradient bars',
  goal: 'Bring a gradient down sixteen layers alive in three ways: ReLU without residual, sigmoid, and weights of std 0.01.',
  shortGoal: (found: number, all: number) => `${found} of ${all} ways`,
  keys: {
    change: 'change',
    coarse: '5 notches',
    knob: 'next knob',
    send: 'send',
    step: 'one layer',
    back: 'back',
    weights: 'weights',
    restart: 'restart',
  },
  knobs: { activation: 'activation', std: 'std of weights', residual: 'residual' },
  setting: (value: string | number | boolean) => settings[String(value)] ?? String(value),
  forward: ['numbers, on their way up', 'numbers up'],
  backward: ['gradient, on its way down', 'gradient down'],
  notSent: 'no gradient sent',
  atLayer: (layer: number, length: string) => `layer ${layer}: ${length}`,
  factor: (length: string, factor: string) => `at layer 1: ${length}   × ${factor} a layer`,
  asked: 'Alive at layer 1, that is 0.1 to 10 of the 1 that was sent:',
  ways: { plain: 'ReLU without residual', sigmoid: 'sigmoid', small: 'std 0.01' },
  scale: 'Each mark below is 1000 times the one before it; the dots are at 1.',
  gone: 'gone',
  burst: '× 1000',
  start: [
    'A gradient of length 1 waits on top. Space sends it down.',
    'Space sends a gradient down.',
  ] as Note,
  onItsWay: (length: string, layer: number): Note => [
    `${length} of it has come down to layer ${layer}.`,
    `${length} at layer ${layer}.`,
  ],
  vanishing: (layer: number): Note => [
    `Less than a thousandth of it came to layer ${layer}.`,
    `Gone at layer ${layer}.`,
  ],
  exploding: (layer: number): Note => [
    `A thousand times as long already at layer ${layer}.`,
    `A thousandfold at layer ${layer}.`,
  ],
  faded: (length: string, factor: string): Note => [
    `Only ${length} arrives: each layer makes it about × ${factor}.`,
    `Only ${length} arrives.`,
  ],
  grown: (length: string, factor: string): Note => [
    `${length} arrives: each layer makes it about × ${factor}.`,
    `${length} arrives: too long.`,
  ],
  slope: [
    "A sigmoid's slope is ¼ at most. Is there a std that helps?",
    'Its slope is ¼ at most.',
  ] as Note,
  noStd: ['No std up to 1 helps. What else is there to turn?', 'No std up to 1 helps.'] as Note,
  addsUp: [
    'Each layer adds to what goes around it: it is too much.',
    'Each layer adds: too much.',
  ] as Note,
  alive: (length: string, left: readonly string[]): Note => [
    `Alive: ${length}. Left: ${left.join(', ')}.`,
    `Alive: ${length} arrives.`,
  ],
  play: ['All three. And ReLU, std 0.25, with residual?', 'Now ReLU, 0.25, residual?'] as Note,
  describe: {
    network: (
      depth: number,
      { activation, std, residual }: { activation: string; std: number; residual: boolean },
    ) =>
      `There are ${depth} layers of 32 units each, with ${activation}, weights of std ${std}, and ${residual ? 'a residual connection around each' : 'no residual connection'}.`,
    forward: (sizes: readonly string[]) =>
      `From layer 1 up, the numbers that come out of each layer have the size ${sizes.join(', ')}.`,
    notSent: 'No gradient has been sent down yet.',
    backward: (lengths: readonly string[]) =>
      `From layer 16 down, the gradient that has come to each layer has the length ${lengths.join(', ')}.`,
    running: 'It is on its way.',
    paused: 'It waits there.',
    factor: (factor: string) =>
      `It has arrived; a layer multiplies it by ${factor}, in the geometric mean.`,
    knob: (label: string, value: string) => `The keys change ${label}, now ${value}.`,
    found: (found: readonly string[], all: readonly string[]) =>
      `Ways that were found: ${found.join('; ') || 'none'}, of ${all.join('; ')}.`,
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}
