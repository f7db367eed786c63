// node scripts/ship-weights.ts FROM LAB: what a lab falls back to, as a module that every bundler takes.
//
// FROM is a safetensors file, or the id of a milestone. That is trained here just as a learner's is: by its own solution, in the grader's
// process, from the seed and with the settings of a check, up to its mark. So lab and milestone agree, number by number:
//   node scripts/ship-weights.ts convolution/digits feature-maps
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  authored,
  type Checkpoint,
  createGrader,
  findExercise,
  loadCourse,
} from '../../lesson-kit/src/index.ts'

const [from, lab] = process.argv.slice(2)
if (!from || !lab) throw new Error('name a safetensors file or a milestone, and a lab')
const to = fileURLToPath(new URL(`../src/${lab}/shipped.ts`, import.meta.url))
const weights = from.endsWith('.safetensors') ? readFileSync(from) : await trained(from)
writeFileSync(
  to,
  `// Trained weights for who has none yet: a safetensors file as base64, written by scripts/ship-weights.ts.
// biome-ignore-all format: one line

export const shipped: string = [
${linesOf(Buffer.from(weights).toString('base64'))}
].join('')
`,
)

/** What the solution of a milestone has learnt at its mark. */
async function trained(id: string): Promise<Uint8Array> {
  const course = await loadCourse(fileURLToPath(new URL('../../lessons', import.meta.url)))
  const milestone = findExercise(course, id)
  const grader = createGrader(course)
  let last: Checkpoint | undefined
  const { state } = await grader.gradeSource(milestone, authored(course, milestone), {
    onCheckpoint: checkpoint => {
      last = checkpoint
    },
  })
  await grader.close()
  if (state !== 'passed' || !last) throw new Error(`${id} has ${state}, and kept nothing to ship`)
  return last.model
}

function linesOf(text: string): string {
  return text
    .match(/.{1,120}/g)!
    .map(line => `  '${line}',`)
    .join('\n')
}
