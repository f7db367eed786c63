import { penguins } from '@neuralings/datasets/penguins'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'

const { x, y, species, sex } = penguins()
const lengths = x.toArray() as number[][]
const isMale = (sex.toArray() as number[]).map(code => (code < 0 ? Number.NaN : code))
const kind = species.toArray() as number[]

const columns: ((i: number) => number[])[] = [
  i => [lengths[i][1]],
  i => [lengths[i][2]],
  i => lengths[i],
  i => [...lengths[i], isMale[i]],
  i => [...lengths[i], isMale[i], Number(kind[i] === 1), Number(kind[i] === 2)],
]

const seeds = Array.from({ length: 20 }, (_, i) => i + 1)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['depth', 'flipper', 'all three', '+ sex', '+ species'],
  yours: ({ heldOutError }) =>
    columns.map(of => {
      const rows = lengths.map((_, i) => of(i))
      const mass = y.toArray() as number[]
      const errors = seeds.map(seed => heldOutError(rows, mass, { rng: createRng(seed) }))
      return Math.round(errors.reduce((sum, e) => sum + e, 0) / seeds.length)
    }),
  caption: 'grams off, on penguins that your weights have not seen, by what is measured',
})
