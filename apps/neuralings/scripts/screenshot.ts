// Makes the pictures of the README from the real program: it runs in a pseudo-terminal, keys are pressed,
// and what the screen shows is written as SVG. Run with: node scripts/screenshot.ts (after pnpm build).
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  exercisesOf,
  findExercise,
  initWorkspace,
  readManifest,
  solution,
  Workspace,
} from '@neuralings/lesson-kit'
import { cli, Terminal } from '../test/support/terminal.ts'
import { dark, toSvg } from './svg.ts'

const house = new URL('../../../', import.meta.url).pathname
const docs = new URL('../docs/', import.meta.url).pathname
const course = readManifest(join(house, 'packages/lessons'))

interface Scene {
  picture: string
  /** For those who cannot see it. */
  title: string
  /** What has been done before the program is opened. */
  prepare?(workspace: string): void | Promise<void>
  /** Brings the screen to where the picture is taken. */
  play(terminal: Terminal, workspace: string): Promise<void>
}

const scenes: Scene[] = [
  {
    picture: 'screenshot.svg',
    title: 'An exercise: the task on the left, the verdict of the last save on the right',
    async play(terminal, workspace) {
      await open(terminal, 'straight line')
      await terminal.waitFor('watching')
      const file = join(workspace, 'functions/straight-line.ts')
      writeFileSync(file, 'export const line = (x: number, w: number, b: number) => w * (x + b)\n')
      await terminal.waitFor('You add b')
    },
  },
  {
    picture: 'pass.svg',
    title: 'A pass: what it was good for, and the network that the learner has just wired by hand',
    async play(terminal, workspace) {
      await open(terminal, 'XOR by hand')
      await terminal.waitFor('to do')
      const exercise = findExercise(course, 'networks/xor')
      writeFileSync(join(workspace, exercise.file), solution(course, exercise))
      await terminal.waitFor(/✓ passed.*checked \d.*enter next/s)
    },
  },
  {
    picture: 'lesson-end.svg',
    title: 'The end of a lesson: what was built, drawn from the files, and where it comes back',
    prepare: workspace => solveAll(workspace, 'networks'),
    async play(terminal) {
      await terminal.waitFor('01 functions')
      const downTo = course.lessons.findIndex(({ id }) => id === 'networks')
      terminal.press('left', ...Array.from({ length: downTo }, () => 'down'), 'enter')
      await terminal.waitFor('and it does')
    },
  },
  {
    picture: 'course-end.svg',
    title: 'The end of the course: the house of all lessons, and what the code in it has reached',
    async prepare(workspace) {
      // What the others are known to do need not be checked again; milestones reach what they reach here.
      const milestones = exercisesOf(course).filter(({ kind }) => kind === 'milestone')
      const kept = new Workspace(workspace, course)
      for (const exercise of exercisesOf(course))
        if (exercise.kind !== 'milestone') await kept.recordAttempt(exercise, { passed: true })
      solveAll(workspace, ...milestones.map(({ id }) => id))
    },
    async play(terminal) {
      await terminal.waitFor(`${exercisesOf(course).length}/`)
      terminal.press('left', 'enter')
      await terminal.waitFor('01 functions · done')
      terminal.press('enter')
      await terminal.waitFor('The house stands')
    },
  },
  {
    picture: 'kernel-cursor.svg',
    title: 'A lab: nine numbers slide over a photograph, until it looks as is wanted',
    async play(terminal) {
      await openLab(terminal, 'Which nine numbers')
      press(terminal, 'tab down left up g tab down left down right right up g tab right up')
      await terminal.waitFor('goal: 2 of 5')
      await terminal.waitFor('edits 1 of')
    },
  },
  {
    picture: 'feature-maps.svg',
    title: 'A lab: what the layers of a network make of a digit that it misreads',
    async play(terminal) {
      await openLab(terminal, 'Where does it go astray')
      press(terminal, 'right a space space')
      await terminal.waitFor('goal: 1 of 2')
      await terminal.waitFor('nearer to a mean')
    },
  },
  {
    picture: 'milestone.svg',
    title: 'A milestone: the loss falls, and the network guesses digits that it has never seen',
    async play(terminal, workspace) {
      for (const exercise of exercisesOf(course))
        writeFileSync(join(workspace, exercise.file), solution(course, exercise))
      await open(terminal, 'handwriting')
      await terminal.waitFor('Press r to train')
      terminal.press('r')
      await terminal.waitFor(/step [45]\d\d\//, { within: 120_000 })
    },
  },
]

/** Solves everything, and has some of it checked. */
function solveAll(workspace: string, ...checked: string[]): void {
  for (const exercise of exercisesOf(course))
    writeFileSync(join(workspace, exercise.file), solution(course, exercise))
  const args = [cli, 'check', ...checked, '--workspace', workspace]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

async function open(terminal: Terminal, title: string): Promise<void> {
  await terminal.waitFor('01 functions')
  terminal.press('/', ...title)
  await terminal.waitFor(`/ ${title}_`)
  terminal.press('enter')
}

async function openLab(terminal: Terminal, title: string): Promise<void> {
  await open(terminal, title)
  await terminal.waitFor('watching')
  terminal.press('enter')
  await terminal.waitFor('esc leave')
}

const press = (terminal: Terminal, keys: string): void => terminal.press(...keys.split(' '))

const chosen = process.argv.slice(2)
mkdirSync(docs, { recursive: true })
for (const { picture, title, prepare, play } of scenes) {
  if (chosen.length > 0 && !chosen.includes(picture)) continue
  const cwd = mkdtempSync(join(tmpdir(), 'neuralings-picture-'))
  const { dir } = await initWorkspace(join(cwd, 'my-neuralings'), course)
  await prepare?.(dir)
  const terminal = new Terminal({ cwd, columns: 80, rows: 24 })
  await play(terminal, dir)
  writeFileSync(join(docs, picture), toSvg(terminal.emulator, { look: dark, title }))
  terminal.close()
  await terminal.exited()
  rmSync(cwd, { recursive: true, force: true })
}
