// A transformer learns to write three digits backwards. Nobody tells it how; afterwards one can see where it looks: for the
// first digit it writes at the last one it has read, and so on.

import { Adam, batches, cosine, crossEntropy, fit } from '@neuralings/optim'
import { heatMap } from '@neuralings/plots'
import { createRng, reshape, slice, type Tensor, tensor } from '@neuralings/tensor'
import { attentionMaps, Transformer, translate } from '@neuralings/transformer'

const rng = createRng(1)
const [length, start, end] = [3, 10, 11] // ten digits, and two signs
const draw = (count: number) =>
  Array.from({ length: count }, () => Array.from({ length }, () => rng.integer(0, 10)))
const ids = (rows: number[][]) => tensor(rows, { dtype: 'int32' })

// A row of x is what to read, the start, and the answer; a row of y the answer, and the end.
const lessons = draw(400)
const x = ids(lessons.map(digits => [...digits, start, ...digits.toReversed()])) // [400, 7]
const y = ids(lessons.map(digits => [...digits.toReversed(), end])) // [400, 4]

const sizes = { sourceVocabSize: 10, targetVocabSize: 12, blockSize: 8, embedDim: 16 }
const net = new Transformer({ ...sizes, layers: 1, heads: 1, normFirst: true, rng })
const read = (row: Tensor) =>
  net.forward(slice(row, [[], [0, length]]), { target: slice(row, [[], [length]]) })
const optimizer = new Adam(net.parameters())
const rounds = batches({ x, y }, { batchSize: 40, rng })
const schedule = cosine({ lr: 0.01, totalSteps: 250 })
const setting = { model: read, loss: crossEntropy, optimizer, batches: rounds, schedule }
for (const { step, loss } of fit({ ...setting, epochs: 25 }))
  if (step === 250) console.log(loss < 0.1) // true

const exam = draw(100)
const answers = translate(net, ids(exam), { start, end, maxNewTokens: 5 })
const right = exam.filter((digits, i) => answers[i].join() === digits.toReversed().join())
console.log(right.length > 90) // true
console.log(translate(net, ids([[1, 8, 4]]), { start, end, maxNewTokens: 5 })) // [ [ 4, 8, 1 ] ]

const maps = attentionMaps(net, () => read(ids([[1, 8, 4, start, 4, 8, 1]])))
const weights = reshape(maps['decoder.layers.0.multihead_attn'], [4, 3]) // of one sentence and one head
console.log(
  heatMap(weights, {
    rowLabels: ['writes 4', 'writes 8', 'writes 1', 'ends'],
    columnLabels: ['1', '8', '4'],
    range: [0, 1],
  }),
)
//          1 8 4
// writes 4     ██
// writes 8   ██
// writes 1 ██
//     ends …
// 0   ░░▒▒▓▓██ 1
