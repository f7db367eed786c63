// Whole programs against PyTorch: nodes used twice, deep chains, detach, noGrad, gradients that add up; by `backward` and by
// `grad`.
import { noGrad, type Variable, variable } from '@neuralings/autograd'
import { scope, type Tensor, tensor, zerosLike } from '@neuralings/tensor'
import { type Back, back, backReleasing } from '../../../test/support/gradients.ts'
import {
  type Attrs,
  type Case,
  expectClose,
  type Float,
  type Named,
  type Stored,
  testCases,
  toleranceOf,
  unpack,
} from '../../../test/support/vectors.ts'
import { operations } from './support/operations.ts'

type Step = { to: string; op: string; args: string[]; attrs?: Attrs }
type Program = Case & { leaves: string[]; prog: Step[]; snapshots?: Named<Stored | null>[] }

type Gradients = Map<string, Tensor>
type Machine = {
  float: Float
  names: Map<string, Variable>
  leaves: Map<string, Variable>
  snapshots: Gradients[]
  goBack: Back
}

const gradients = (leaves: Map<string, Variable>): Gradients =>
  new Map(Array.from(leaves, ([name, leaf]) => [name, leaf.grad ?? zerosLike(leaf.data)]))

const control: Record<string, (machine: Machine, args: string[], attrs: Attrs) => void> = {
  backward: ({ names, leaves, float, goBack }, [output], { upstream, retain }) => {
    const grad = upstream ? tensor(...unpack(upstream as Stored, float)) : undefined
    goBack(names.get(output)!, leaves.values(), { grad, retainGraph: retain === true })
  },
  zeroGrad: ({ names }, args) => {
    for (const name of args) names.get(name)!.grad = null
  },
  snapshot: ({ leaves, snapshots }) => void snapshots.push(gradients(leaves)),
  noGrad: (machine, _, { steps }) => noGrad(() => run(machine, steps as Step[])),
  repeat: (machine, _, { steps, times }) => {
    for (let i = 0; i < (times as number); i++) run(machine, steps as Step[])
  },
}

function run(machine: Machine, steps: Step[]): void {
  for (const { to, op, args, attrs = {} } of steps) {
    if (op in control) {
      control[op](machine, args, attrs)
    } else {
      const inputs = args.map(name => machine.names.get(name)!)
      machine.names.set(to, [operations[op](inputs, attrs)].flat()[0] as Variable)
    }
  }
}

function start(program: Program, float: Float, goBack: Back): Machine {
  const names = new Map<string, Variable>()
  for (const [name, stored] of Object.entries(program.in)) {
    const [values, options] = unpack(stored, float)
    const requiresGrad = program.leaves.includes(name)
    names.set(name, variable(values, { ...options, requiresGrad }))
  }
  const leaves = new Map(program.leaves.map(name => [name, names.get(name)!]))
  return { float, names, leaves, snapshots: [], goBack }
}

testCases<Program>(
  'programs',
  (program, float) => {
    for (const goBack of [back, backReleasing]) compare(program, start(program, float, goBack))
  },
  { scope },
)

function compare(program: Program, machine: Machine): void {
  run(machine, program.prog)
  const tolerance = toleranceOf(program, machine.float)
  for (const [what, want] of Object.entries(program.out)) {
    expectClose(machine.names.get(what)!, want, { tolerance, what })
  }
  const check = (got: Gradients, want: Named<Stored | null> = {}) => {
    for (const [name, value] of Object.entries(want)) {
      const { shape } = got.get(name)!
      const zero = { shape: [...shape], data: Array.from(got.get(name)!.data, () => 0) }
      expectClose(got.get(name)!, value ?? zero, { tolerance, what: `gradient of ${name}` })
    }
  }
  check(gradients(machine.leaves), program.grad)
  for (const [i, want] of (program.snapshots ?? []).entries()) check(machine.snapshots[i], want)
}
