// Makes the pictures of the README from the real program: it runs in a pseudo-terminal, keys are pressed,
// and what the screen shows is written as SVG. Run with: node scripts/screenshot.ts (after pnpm build).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exercisesOf, initWorkspace, readManifest, solution } from '@neuralings/lesson-kit'
import { Terminal } from '../test/support/terminal.ts'
import { dark, toSvg } from './svg.ts'

const house = new URL('../../../', import.meta.url).pathname
const docs = new URL('../docs/', import.meta.url).pathname
const course = readManifest(join(house, 'packages/lessons'))

interface Scene {
  picture: string
  /** For those who cannot see it. */
  title: string
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
    picture: 'milestone.svg',
    title: 'A milestone: the loss falls, and the network guesses digits that it has never seen',
    async play(terminal, workspace) {
      for (const exercise of exercisesOf(course))
        writeFileSync(join(workspace, exercise.file), solution(course, exercise))
      await open(terminal, 'handwriting')
      terminal.press('r')
      await terminal.waitFor(/step [45]\d\d\//, { within: 120_000 })
    },
  },
]

async function open(terminal: Terminal, title: string): Promise<void> {
  await terminal.waitFor('01 functions')
  terminal.press('/', ...title)
  await terminal.waitFor('▸')
  terminal.press('enter')
}

mkdirSync(docs, { recursive: true })
for (const { picture, title, play } of scenes) {
  const cwd = mkdtempSync(join(tmpdir(), 'neuralings-picture-'))
  const { dir } = await initWorkspace(join(cwd, 'my-neuralings'), course)
  const terminal = new Terminal({ cwd, columns: 80, rows: 24 })
  await play(terminal, dir)
  writeFileSync(join(docs, picture), toSvg(terminal.emulator, { look: dark, title }))
  terminal.close()
  await terminal.exited()
  rmSync(cwd, { recursive: true, force: true })
}
