import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

const cm = [-1.2, 0.4, 1.5, -0.6, 0.9, -1]
const inch = [-1.2, 0.4, 1.5, -0.6, 0.8, -0.9]
const age = [0.7, -1.3, 0.4, -1.1, 0.1, 1.2]

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [4, 4],
  rowLabels: ['cm', 'inch', 'age', '1'],
  columnLabels: ['cm', 'inch', 'age', '1'],
  yours: ({ normalEquations }) => {
    const rows = cm.map((v, i) => [v, inch[i], age[i]])
    return normalEquations(tensor(rows), tensor(cm))[0]
  },
  caption: 'your XᵀX of three columns and the ones: each column times each column',
})
