import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn } from '@neuralings/tensor'

const word = [...'unforgettable']
const rng = createRng(11)
const weights = {
  weightIh: variable(randn([4, 5], { rng, std: 1.2 })),
  weightHh: variable(randn([4, 1], { rng })),
  biasIh: variable([-1, 2, 0, 0]),
  biasHh: variable([0, 0, 0, 0]),
}
/** Each letter has five numbers of its own. */
const letters = new Map(word.map(letter => [letter, randn([1, 5], { rng })]))

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [4, word.length],
  rowLabels: ['stays f', 'written i·g', 'shown o', 'memory c'],
  columnLabels: word,
  yours: ({ lstmCell }) => {
    let state = { h: variable([[0]]), c: variable([[0]]) }
    const columns = word.map(letter => {
      const x = variable(letters.get(letter)!)
      const withMemory = (c: number) => lstmCell(x, { h: state.h, c: variable([[c]]) }, weights)
      const written = withMemory(0).c.item()
      const stays = withMemory(1).c.item() - written
      state = lstmCell(x, state, weights)
      return [stays, written, state.h.item() / Math.tanh(state.c.item()), state.c.item()]
    })
    return columns[0]!.map((_, row) => columns.map(column => column[row]!))
  },
  caption:
    'what the gates of a fresh LSTM do at each letter: how much stays, what is written, how much is shown',
})
