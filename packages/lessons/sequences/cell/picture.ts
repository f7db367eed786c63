import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn, tensor } from '@neuralings/tensor'

const [steps, hidden] = [24, 6]
const rng = createRng(4)
const weights = {
  weightIh: variable(randn([hidden, 1], { rng })),
  weightHh: variable(randn([hidden, hidden], { rng, std: 0.45 })),
  biasIh: variable(tensor(Array(hidden).fill(0))),
  biasHh: variable(tensor(Array(hidden).fill(0))),
}

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [hidden, steps],
  columnLabels: Array.from({ length: steps }, (_, step) => String(step)),
  yours: ({ rnnCell }) => {
    let h = variable([Array(hidden).fill(0)])
    const columns = Array.from({ length: steps }, (_, step) => {
      h = rnnCell(variable([[step === 0 ? 2 : 0]]), h, weights)
      return (h.toArray() as number[][])[0]!
    })
    return columns[0]!.map((_, unit) => columns.map(column => column[unit]!))
  },
  caption:
    'six numbers of a state, step by step, after a single input at step 0: its echo dies away',
})
