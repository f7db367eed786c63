import { add, mul, square, sub, sum, variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

const wanted = [2, -1.5, 0.3, 0.2, -0.1]
const names = ['w₁', 'w₂', 'w₃', 'w₄', 'w₅']

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: [...names.map(name => `L1 ${name}`), ...names.map(name => `L2 ${name}`)],
  yours: ({ l1Penalty, l2Penalty }) =>
    [l1Penalty, l2Penalty].flatMap(penalty => {
      const w = variable(wanted)
      for (let step = 0; step < 50; step++) {
        w.grad = null
        const loss = sum(square(sub(w, tensor(wanted))))
        add(loss, mul(1, penalty([w]))).backward()
        for (let i = 0; i < wanted.length; i++)
          w.data.data[i]! -= 0.2 * 0.93 ** step * w.grad!.data[i]!
      }
      return Array.from(w.data.data, v => Number(v.toFixed(2)) + 0)
    }),
  caption: 'weights that the data wants at 2, −1.5, 0.3, 0.2, −0.1, under both of your penalties',
})
