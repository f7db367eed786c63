// Runs a reference case on variables and compares everything PyTorch says about it: the value of each output, and
// the gradient of each input: as `backward` finds it, and as `grad` does, which releases all others on the way. What was
// released is overwritten.
import { expect, vi } from 'vitest'
import { grad as gradientsOf, mul, type Variable } from '../../packages/autograd/src/index.ts'
import { add, Tensor } from '../../packages/tensor/src/index.ts'
import { type Case, expectClose, type Float, type Named, toleranceOf, unpack } from './vectors.ts'

type Packed = ReturnType<typeof unpack>

/** The package's `variable`, and what the case is about. */
interface Subject<V> {
  float: Float
  variable: (values: Packed[0], options: Packed[1] & { requiresGrad: boolean }) => V
  run: (inputs: Named<V>) => V | V[]
}

type Options = { grad?: Tensor; retainGraph: boolean }
export type Back = (output: Variable, leaves: Iterable<Variable>, options: Options) => void

export const back: Back = (output, _, options) =>
  output.backward(options.grad, { retainGraph: options.retainGraph })

/** The gradients of the leaves by `grad`; whatever is released becomes NaN, and so does all that is still computed from it. */
export const backReleasing: Back = (output, leaves, options) => {
  const release = Tensor.prototype.release
  const overwriting = vi.spyOn(Tensor.prototype, 'release').mockImplementation(function (
    this: Tensor,
    gone,
  ) {
    this.data.fill(Number.NaN)
    release.call(this, gone)
  })
  const asked = [...leaves]
  try {
    if (options.retainGraph) gradientsOf(output, asked, options) // leaves nothing behind that a second walk meets
    for (const [i, gradient] of gradientsOf(output, asked, options).entries()) {
      const before = asked[i].grad
      asked[i].grad = before && gradient ? add(before, gradient) : (gradient ?? before)
    }
  } finally {
    overwriting.mockRestore()
  }
}

export function checkCase<V extends Variable>(example: Case, subject: Subject<V>): void {
  check(example, subject, back)
  if (example.grad) check(example, subject, backReleasing)
}

function check<V extends Variable>(
  example: Case,
  { float, variable, run }: Subject<V>,
  goBack: Back,
): void {
  const { grad, upstream, out, out_alt } = example
  const tolerance = toleranceOf(example, float)
  const make = (stored: Case['in'][string], requiresGrad: boolean) => {
    const [values, options] = unpack(stored, float)
    return variable(values, { ...options, requiresGrad })
  }
  const inputs = mapValues(example.in, (stored, name) => make(stored, Boolean(grad?.[name])))
  const between = (v: V) => (goBack === back || v.dtype === 'int32' ? v : (mul(v, 1) as V))
  const leaves = Object.keys(grad ?? {}).map(name => inputs[name])
  const outputs = [run(mapValues(inputs, between))].flat() as V[]
  for (const [i, [name, want]] of Object.entries(out).entries()) {
    expect(outputs[i].data.dtype).toBe(float)
    expectClose(outputs[i].data, want, { tolerance, alternative: out_alt?.[name], what: name })
    if (!grad || (upstream && !upstream[name])) continue
    const ones = { ...want, data: want.data.map(() => 1) }
    const options = { grad: make(upstream?.[name] ?? ones, false).data, retainGraph: true }
    goBack(outputs[i], leaves, options)
  }
  for (const [name, want] of Object.entries(grad ?? {})) {
    const what = `gradient of ${name}`
    const got = inputs[name].grad
    expect(got?.dtype, what).toBe(want ? float : undefined)
    if (got && want) expectClose(got, want, { tolerance, what })
  }
}

function mapValues<T, U>(record: Named<T>, f: (value: T, name: string) => U): Named<U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, f(value, name)]))
}
