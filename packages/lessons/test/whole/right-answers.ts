// What the predictions of overfitting and training-trouble come to, worked out from the data and the packages once more
// and in another way than the exercises do.
import { noGrad, type Variable, variable } from '@neuralings/autograd'
import { type DigitSet, loadDigits } from '@neuralings/datasets/digits'
import { noisyPoints, type Point } from '@neuralings/labs/polynomials'
import { linear, MLP } from '@neuralings/nn-mlp'
import { Adam, batches, clipGradNorm, crossEntropy, fit, mse, SGD } from '@neuralings/optim'
import {
  argmax,
  createRng,
  flip,
  matmul,
  maximum,
  randn,
  reshape,
  slice,
  take,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { cures, type Training, trainings } from '../../training-trouble/trainings.ts'

const sum = (xs: number[]) => xs.reduce((total, x) => total + x, 0)
const dot = (x: number[], y: number[]) => sum(x.map((v, i) => v * y[i]!))

/** The x of A·x = b, by elimination with the largest pivot. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!])
  for (const [i] of rows.entries()) {
    const rest = rows.slice(i).toSorted((p, q) => Math.abs(q[i]!) - Math.abs(p[i]!))
    rows.splice(i, rest.length, ...rest)
    const pivot = rows[i]!
    for (const row of rows)
      if (row !== pivot) {
        const factor = row[i]! / pivot[i]!
        for (let j = i; j < row.length; j++) row[j]! -= factor * pivot[j]!
      }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}

/** Legendre's polynomials of degree 0 to n at x, each of them 1 at 1. */
function legendre(x: number, n: number): number[] {
  const values = [1, x]
  for (let k = 1; k < n; k++)
    values.push(((2 * k + 1) * x * values[k]! - k * values[k - 1]!) / (k + 1))
  return values.slice(0, n + 1)
}

type Curve = (x: number) => number

/** Least squares by the normal equations AᵀA·w = Aᵀy. */
function leastSquares(points: Point[], degree: number): Curve {
  const columns = transposed(points.map(({ x }) => legendre(x, degree)))
  const y = points.map(point => point.y)
  const w = solve(
    columns.map(p => columns.map(q => dot(p, q))),
    columns.map(p => dot(p, y)),
  )
  return x => dot(w, legendre(x, degree))
}

/** Of all curves through the points the one of the smallest weights, w = Aᵀ(AAᵀ)⁻¹y. */
function smallest(points: Point[], degree: number): Curve {
  const rows = points.map(({ x }) => legendre(x, degree))
  const shares = solve(
    rows.map(p => rows.map(q => dot(p, q))),
    points.map(({ y }) => y),
  )
  return x =>
    dot(
      shares,
      rows.map(row => dot(row, legendre(x, degree))),
    )
}

const transposed = (rows: number[][]) => rows[0]!.map((_, j) => rows.map(row => row[j]!))

const meanSquare = (points: Point[], curve: Curve) =>
  sum(points.map(({ x, y }) => (curve(x) - y) ** 2)) / points.length

/** The errors of degree 1 to 14 on the fifteen points of the story, and on 200 others. */
export function errorsOfDegrees() {
  const [points, others] = [noisyPoints(15, 7), noisyPoints(200, 1007)]
  return Array.from({ length: 14 }, (_, i) => {
    const curve = leastSquares(points, i + 1)
    return { fitted: meanSquare(points, curve), held: meanSquare(others, curve) }
  })
}

/** Whether the curve of degree 60 is off the points 'worse' than that of degree 14, over 31 sets of them. */
export function pastThePeak(): 'worse' | 'better' {
  const errors = [14, 60].map(degree =>
    Array.from({ length: 31 }, (_, i) =>
      meanSquare(noisyPoints(200, i + 1001), smallest(noisyPoints(15, i + 1), degree)),
    ).toSorted((a, b) => a - b),
  )
  return errors[1]![15]! < errors[0]![15]! ? 'better' : 'worse'
}

/** A network of 32 hidden units that has learnt from so many digits in 600 steps. */
function reader({ images, labels }: DigitSet, count: number, seed: number) {
  const rng = createRng(seed)
  const model = new MLP([784, 32, 10], { rng })
  const data = { x: slice(images, [[0, count]]), y: slice(labels, [[0, count]]) }
  const deck = batches(data, { batchSize: 32, rng })
  const optimizer = new Adam(model.parameters(), { lr: 0.003 })
  const training = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 600 })
  for (const { step } of training) if (step === 600) break
  return (x: typeof images) =>
    argmax(noGrad(() => model.forward(x)).data, { dim: 1 }).toArray() as number[]
}

/** How many times fewer digits are misread after 2,000 than after 500, by networks of other seeds. */
export async function timesFewer(): Promise<number> {
  const { train, test } = await loadDigits()
  const truth = test.labels.toArray() as number[]
  const misread = (count: number) =>
    sum([3, 4].map(seed => reader(train, count, seed)(test.images).filter((d, i) => d !== truth[i]).length)) // biome-ignore format: one thought
  return misread(500) / misread(2000)
}

/** What most of a digit's images are read as once they are flipped along these dimensions. */
export async function readAs(questions: { digit: number; dims: number[] }[]): Promise<number[]> {
  const { train, test } = await loadDigits()
  const read = reader(train, 8000, 2)
  const truth = test.labels.toArray() as number[]
  return questions.map(({ digit, dims }) => {
    const places = truth.flatMap((label, i) => (label === digit ? [i] : []))
    const images = reshape(take(test.images, { index: tensor(places) }), [places.length, 28, 28])
    const seen = read(reshape(flip(images, dims), [places.length, 784]))
    const times = Array.from({ length: 10 }, (_, d) => seen.filter(guess => guess === d).length)
    return times.indexOf(Math.max(...times))
  })
}

/** The best weights under 0.3 · Σw²/2, by (XᵀX/100 + 0.3)·w = Xᵀy/100: three columns matter, 17 do not. */
export function ridge(): number[] {
  const rng = createRng(5)
  const x = Array.from({ length: 100 }, () => Array.from({ length: 20 }, () => rng.normal()))
  const y = x.map(([a, b, c]) => 3 * a! - 2 * b! + c! + rng.normal())
  const columns = transposed(x)
  return solve(
    columns.map((p, i) => columns.map((q, j) => dot(p, q) / 100 + (i === j ? 0.3 : 0))),
    columns.map(p => dot(p, y) / 100),
  )
}

/** The cosine of two inputs at right angles behind 20 ReLU layers of 32: the mean of 40 networks of other seeds. */
export function cosineBehind20(): number {
  const one = (seed: number) => {
    const rng = createRng(seed)
    let h = tensor([0, 1].map(odd => Array.from({ length: 32 }, (_, i) => Number(i % 2 === odd))))
    for (let layer = 0; layer < 20; layer++)
      h = maximum(matmul(h, transpose(randn([32, 32], { rng, std: Math.sqrt(2 / 32) }))), 0)
    const [x, y] = h.toArray() as [number[], number[]]
    return dot(x, y) / (Math.hypot(...x) * Math.hypot(...y))
  }
  return sum(Array.from({ length: 40 }, (_, i) => one(101 + i))) / 40
}

/** The loss of the first 64 rows behind plain descent that looks at so many rows. */
function lossAfter(training: Training, rows: number): number {
  const { x, y, sizes, activation, deviation, seed, lr, batch, maxGradNorm } = training
  const rng = createRng(seed)
  const layers = sizes.slice(1).map((out, i) => ({
    w: variable(randn([out, sizes[i]!], { rng, std: deviation(sizes[i]!) })),
    b: variable(zeros([out])),
  }))
  const loss = (from: number, to: number) => {
    let h: Variable = variable(slice(x, [[from, to]]))
    for (const [i, { w, b }] of layers.entries()) h = linear(i ? activation(h) : h, w, b)
    return mse(h, slice(y, [[from, to]]))
  }
  const optimizer = new SGD(layers.flatMap(Object.values), { lr })
  for (let at = 0; at < rows; at += batch) {
    optimizer.zeroGrad()
    loss(at % x.shape[0]!, (at % x.shape[0]!) + batch).backward()
    if (Number.isFinite(maxGradNorm)) clipGradNorm(optimizer.parameters, maxGradNorm)
    optimizer.step()
  }
  return loss(0, 64).item()
}

/** For each training the trouble whose cure leaves the lowest loss. */
export function diagnoses(): Record<string, string> {
  const best = (training: Training) => {
    const ends = Object.values(cures).map(cure => lossAfter(cure(training), 40 * training.batch))
    const lowest = Math.min(...ends.filter(Number.isFinite))
    return Object.keys(cures)[ends.indexOf(lowest)]!
  }
  return Object.fromEntries(Object.entries(trainings).map(([name, one]) => [name, best(one)]))
}
