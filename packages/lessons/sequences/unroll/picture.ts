import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn, tensor } from '@neuralings/tensor'

const [length, hidden] = [10, 8]
const rng = createRng(2)
const weights = {
  weightIh: variable(randn([hidden, 1], { rng })),
  weightHh: variable(randn([hidden, hidden], { rng, std: 0.3 })),
  biasIh: variable(tensor(Array(hidden).fill(0))),
  biasHh: variable(tensor(Array(hidden).fill(0))),
}
const places = Array.from({ length }, (_, i) => i)
const words = places.map(i => Math.sin(2 * i))

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [length, length],
  rowLabels: places.map(at => `at ${at}`),
  columnLabels: places.map(String),
  yours: ({ unroll }) => {
    const read = (words: number[]) =>
      unroll(
        words.map(v => variable([[v]])),
        variable([Array(hidden).fill(0)]),
        weights,
      ).map(h => (h.toArray() as number[][])[0]!)
    const before = read(words)
    const changed = places.map(place => read(words.with(place, words[place]! + 0.5)))
    return places.map(at =>
      places.map(place =>
        Math.hypot(...changed[place]![at]!.map((v, unit) => v - before[at]![unit]!)),
      ),
    )
  },
  caption:
    'how much each word changes the state at each place: no window any more, but it fades all the same',
})
