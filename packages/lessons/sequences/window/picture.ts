import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn } from '@neuralings/tensor'

const length = 10
const rng = createRng(1)
const network = {
  window: 4,
  table: variable(randn([3, 2], { rng })),
  w: variable(randn([3, 8], { rng })),
  b: variable(randn([3], { rng })),
}
const places = Array.from({ length }, (_, i) => i)
const ids = places.map(() => 1)

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [length, length],
  rowLabels: places.map(at => `at ${at}`),
  columnLabels: places.map(String),
  yours: ({ windowLogits }) =>
    places.map(at => {
      const scores = (ids: number[]) => String(windowLogits(ids, at, network).toArray())
      return places.map(place => Number(scores(ids.with(place, 2)) !== scores(ids)))
    }),
  wanted: places.map(at => places.map(place => Number(place <= at && place > at - 4))),
  caption:
    'which words reach the scores at each place, with a window of 4: all the others are dark',
})
