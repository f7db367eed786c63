// What plausible wrong answers hear: each names its mistake on top, and how the verdict is to tell it.
// Those marked `silent` are shown an example only.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  createGrader,
  exercisesOf,
  loadCourse,
  solution,
  type Verdict,
} from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'

const course = await loadCourse(join(import.meta.dirname, '../..'))
const exercises = exercisesOf(course)
const solutions = new Map(exercises.map(exercise => [exercise.id, solution(course, exercise)]))

/** Where the check keeps how mutants fail: neither need run what the other has run. */
const cacheDir = join(course.root, 'node_modules/.cache/neuralings/mutants')
mkdirSync(cacheDir, { recursive: true })

/** A grader and the workspace of those whose answers it grades: all is solved. What is wrong here leaves nothing behind. */
function createPlace() {
  const dir = mkdtempSync(join(tmpdir(), 'wrong-answers-'))
  for (const { id, file } of exercises) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), solutions.get(id)!)
  }
  return {
    dir,
    grader: createGrader(course, { cacheDir, keepsThreads: true }),
    last: Promise.resolve<unknown>(null),
  }
}

/** Two, for a grade waits for its thread half of the time. */
const places = [createPlace(), createPlace()]

/** One of them for each exercise: how its mutants fail is found out once. */
const placeOf = new Map(exercises.map(({ id }, i) => [id, places[i % places.length]!]))

afterAll(async () => {
  for (const { dir, grader } of places) {
    await grader.close()
    rmSync(dir, { recursive: true })
  }
})

/** A wrong answer, with what its first lines say of it. */
interface Answer {
  name: string
  text: string
  /** The exercise that is graded, and the one whose file is wrong: for a piece of a milestone two. */
  graded: string
  wrong: string
  hear: RegExp
  /** Seconds, for one that never ends. */
  deadline: number | undefined
  judged: 'named' | 'silent'
}

function read(name: string): Answer {
  const text = readFileSync(join(import.meta.dirname, 'wrong-answers', name), 'utf8')
  const head = (key: string) => new RegExp(`^// ${key}: (.*)$`, 'm').exec(text)?.[1]
  const id = head('milestone') ?? name.split('.').slice(0, 2).join('/')
  const judged = head('silent') ? 'silent' : 'named'
  const hear = new RegExp(head('should hear')!, 'iu')
  const deadline = head('deadline') ? Number(head('deadline')) : undefined
  return { name, text, graded: id, wrong: head('piece') ?? id, hear, deadline, judged }
}

const answers = readdirSync(join(import.meta.dirname, 'wrong-answers'))
  .filter(name => name.endsWith('.ts'))
  .map(read)
const judged = (as: Answer['judged']) => byTurns(answers.filter(answer => answer.judged === as))

/** An answer for the one place, then one for the other: both have something to do. */
function byTurns(answers: readonly Answer[]): Answer[] {
  const queues = places.map(place => answers.filter(one => placeOf.get(one.graded) === place))
  const turns = new Map(queues.flatMap(queue => queue.map((one, turn) => [one, turn] as const)))
  return answers.toSorted((a, b) => turns.get(a)! - turns.get(b)!)
}

/** The verdict where everything else is right. */
function verdictOn(answer: Answer): Promise<Verdict> {
  const place = placeOf.get(answer.graded)!
  const verdict = place.last.then(() => verdictIn(place, answer))
  place.last = verdict.catch(() => {})
  return verdict
}

async function verdictIn(
  { dir, grader }: (typeof places)[number],
  { text, graded, wrong, deadline }: Answer,
): Promise<Verdict> {
  const fileOf = (id: string) => join(dir, exercises.find(exercise => exercise.id === id)!.file)
  const known = exercises.find(({ id }) => id === graded)!
  const exercise = deadline ? { ...known, deadline } : known
  writeFileSync(fileOf(wrong), text)
  try {
    await grader.prepare(exercise)
    const file = fileOf(graded)
    const verdict = await grader.grade(exercise, file, { preset: 'small', picture: false })
    const found = await grader.diagnose(exercise, verdict, { file })
    return { ...verdict, diagnosis: found ?? verdict.diagnosis }
  } finally {
    writeFileSync(fileOf(wrong), solutions.get(wrong)!)
  }
}

/** What stands first on the screen. */
function heard({ diagnosis, message, tests, parts }: Verdict): string {
  const failed = tests.find(
    ({ state, message }) => state === 'failed' && !message.startsWith('todo'),
  )
  const begun = parts.find(part => part.begun)
  return (
    diagnosis ||
    message ||
    failed?.message ||
    (begun ? `line ${begun.line} still throws its todo` : 'still to do')
  )
}

test.concurrent.each(judged('named'))(
  '$name hears what is wrong',
  { timeout: 120_000 },
  async answer => {
    const verdict = await verdictOn(answer)
    expect(verdict.state).not.toBe('passed')
    expect(heard(verdict)).toMatch(answer.hear)
  },
)

test.concurrent.each(judged('silent'))(
  '$name does not pass',
  { timeout: 120_000 },
  async answer => {
    expect((await verdictOn(answer)).state).not.toBe('passed')
  },
)

/** The share of those that hear their mistake. */
function share(isMeant: (answer: Answer) => boolean): number {
  const named = judged('named').filter(isMeant).length
  return named / (named + judged('silent').filter(isMeant).length)
}

test('85 of 100 hear their mistake, in milestones, too, and in every exercise', () => {
  const milestones = new Set(exercises.filter(({ kind }) => kind === 'milestone').map(e => e.id))
  expect(share(() => true)).toBeGreaterThanOrEqual(0.85)
  expect(share(({ graded }) => milestones.has(graded))).toBeGreaterThanOrEqual(0.85)
  const covered = new Set(answers.flatMap(({ graded, wrong }) => [graded, wrong]))
  const written = exercises.filter(({ kind }) => kind !== 'lab')
  expect(written.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([])
})
