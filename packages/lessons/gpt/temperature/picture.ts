import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

const scores = tensor([4, 3, 2.5, 1, 0])
const words = ['sea', 'ship', 'whale', 'man', 'tea']
const settings = [0.5, 1, 2]

type File = typeof import('./exercise.ts')
const shares = ({ sharesOf }: File, temperature: number) =>
  sharesOf(scores, { temperature, topK: 4 }).toArray() as number[]

export default picture<File>({
  type: 'bars',
  labels: settings.flatMap(t => words.map(word => `${t}: ${word}`)),
  yours: file => settings.flatMap(t => shares(file, t)),
  caption:
    'the same five scores at temperature 0.5, 1 and 2, by your two functions, with the top 4',
})
