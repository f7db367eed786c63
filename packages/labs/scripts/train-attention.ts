// Makes src/attention/weights.ts: one layer of attention with three heads, which answers three questions for each word of a
// sentence: which word stood before it, which one is the verb, which one came first. Who takes which question, nobody says.
import { writeFileSync } from 'node:fs'
import { softmax } from '@neuralings/activations'
import { add, div, matmul, permute, reshape, transpose, type Variable, variable } from '@neuralings/autograd' // biome-ignore format: one line
import { AdamW, crossEntropy } from '@neuralings/optim'
import { createRng, oneHot, randn, scope, tensor, zeros } from '@neuralings/tensor'

const [words, verbs, length, heads, d] = [9, 3, 6, 3, 4]
const width = heads * d
const rng = createRng(4)

/** Six words in any order, one of them a verb. */
function sentence(): number[] {
  const row = Array.from({ length }, () => rng.integer(verbs, words))
  return row.with(rng.integer(0, length), rng.integer(0, verbs))
}

/** Three answers for each word. */
const answers = (row: number[]): number[] =>
  row.flatMap((_, i) => [row[Math.max(0, i - 1)]!, row.find(id => id < verbs)!, row[0]!])

interface Layer {
  w: Variable
  b: Variable
}

const layer = (out: number): Layer => ({
  w: variable(randn([out, width], { rng, std: 1 / Math.sqrt(width) })),
  b: variable(zeros([out])),
})
const table = variable(randn([words, width], { rng, std: 0.6 }))
const places = variable(randn([length, width], { rng, std: 0.6 }))
const [q, k, v, out] = [layer(width), layer(width), layer(width), layer(3 * words)]

const project = (x: Variable, { w, b }: Layer) => add(matmul(x, transpose(w)), b)
const split = (x: Variable) => permute(reshape(x, [-1, length, heads, d]), [0, 2, 1, 3]) // [B, H, T, d]

function forward(rows: number[][]): Variable {
  const x = add(matmul(oneHot(tensor(rows, { dtype: 'int32' }), words), table), places) // [B, T, C]
  const [asks, labels, said] = [q, k, v].map(part => split(project(x, part)))
  const weights = softmax(div(matmul(asks!, transpose(labels!)), Math.sqrt(d)), { dim: -1 })
  const heard = reshape(permute(matmul(weights, said!), [0, 2, 1, 3]), [-1, length, width])
  return reshape(project(heard, out), [-1, words]) // [B·T·3, words]
}

const parameters = [table, places, ...[q, k, v, out].flatMap(({ w, b }) => [w, b])]
// Weights that are kept small leave the shares a little soft, so that there is something to be seen.
const optimizer = new AdamW(parameters, { lr: 0.01, weightDecay: 1.2 })
for (let step = 0; step < 1000; step++)
  scope(() => {
    const rows = Array.from({ length: 32 }, sentence)
    optimizer.zeroGrad()
    const loss = crossEntropy(forward(rows), tensor(rows.flatMap(answers), { dtype: 'int32' }))
    loss.backward()
    optimizer.step()
    optimizer.zeroGrad()
    if (step % 200 === 199) console.log(`step ${step + 1}: loss ${loss.item().toFixed(3)}`)
  })

const rounded = (numbers: unknown): string =>
  JSON.stringify(numbers, (_, x) => (typeof x === 'number' ? Number(x.toFixed(2)) : x))
const made = {
  ...{ words: table, places },
  ...{ q: q.w, qBias: q.b, k: k.w, kBias: k.b, v: v.w, vBias: v.b },
}
const lines = Object.entries(made).map(([name, { data }]) => {
  const type = data.shape.length === 2 ? 'Matrix' : 'readonly number[]'
  return `export const ${name}: ${type} = ${rounded(data.toArray())}\n`
})
const head = `// What one layer of attention has learnt, rounded to hundredths: made by scripts/train-attention.ts.

type Matrix = readonly (readonly number[])[]
`
writeFileSync(new URL('../src/attention/weights.ts', import.meta.url), [head, ...lines].join('\n'))
