// A training on the screen: keys are answered while it learns, what was learnt when one leaves is kept, and it goes on.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fixture, solve, workspace } from '../support/fixture.ts'
import { run } from '../support/program.ts'
import { Terminal } from '../support/terminal.ts'

/** A workspace in which the milestone is written, and what starts the program there. */
async function written() {
  const { cwd, dir } = await workspace()
  for (const id of ['training/step', 'training/train']) solve(dir, id)
  const start = (...args: string[]) => {
    const terminal = new Terminal({ cwd, args: [...args, '--lessons', fixture] })
    onTestFinished(() => terminal.close())
    return terminal
  }
  return { cwd, start, weights: join(dir, 'training/train.safetensors') }
}

/** From the map to the milestone, which waits until it is asked to train. */
async function open(terminal: Terminal): Promise<void> {
  await terminal.waitFor('functions describe the world')
  terminal.type('/many') // in one piece, as a busy program reads it
  await terminal.waitFor('▸ Many steps')
  terminal.press('enter')
  await terminal.waitFor(/1 yours .*training\/step/)
}

/** The step that the screen shows. */
const stepOn = ({ screen }: Terminal): number => Number(/step (\d+)/.exec(screen)?.[1])

test('Ctrl-C in the middle of a training: the next check goes on from there', async () => {
  const { start, weights } = await written()
  const first = start()
  await open(first)
  first.press('r')
  await first.waitFor(/step 3\d\/40/) // more than a second: something is kept
  first.press('ctrl-c')
  expect(await first.exited()).toBe(0)
  expect(existsSync(weights)).toBe(false)

  const second = start()
  await open(second)
  second.press('r')
  await second.waitFor(/step \d+\/40/)
  expect(stepOn(second)).toBeGreaterThan(10)
  await second.waitFor('✓ passed')
  await second.waitFor('its weights are in training/train.safetensors')
})

test('g trains a passed milestone on: keys are answered meanwhile, and g again keeps it', async () => {
  const { cwd, start, weights } = await written()
  await run(['check', 'train'], { cwd })
  const terminal = start()
  await open(terminal)
  terminal.press('g')
  await terminal.waitFor('g stop')
  await terminal.waitFor(/step 5\d, in 0:\d\d/)
  terminal.press('?')
  await terminal.waitFor('train a milestone')
  terminal.press('q')
  await terminal.waitFor('g stop')
  terminal.press('g')
  await terminal.waitFor(/Step \d+ is kept/)
  await terminal.waitFor('g train on')
  const [, step] = /Step (\d+) is kept/.exec(terminal.screen)!
  expect(Number(readFileSync(weights, 'utf8'))).toBeCloseTo(3 * 0.8 ** Number(step), 12)
})

test('train opens the screen at once, small and in Chinese, too', async () => {
  const { cwd } = await written()
  const args = ['train', 'train', '--lang', 'zh-CN', '--lessons', fixture]
  const terminal = new Terminal({ cwd, args, columns: 40, rows: 12 })
  onTestFinished(() => terminal.close())
  await terminal.waitFor(/第 \d+ 步，已用时 0:\d\d/)
  await terminal.waitFor('g 停下')
  terminal.press('ctrl-c')
  expect(await terminal.exited()).toBe(0)
})

test('without a screen, Ctrl-C in the terminal ends it after its step', async () => {
  const { start, weights } = await written()
  const terminal = start('--plain', 'train', 'train')
  await terminal.waitFor(/step \d+, 0:\d\d/)
  terminal.press('ctrl-c')
  expect(await terminal.exited()).toBe(0)
  const [, step] = /Step (\d+) is kept/.exec(terminal.output)!
  expect(Number(readFileSync(weights, 'utf8'))).toBeCloseTo(3 * 0.8 ** Number(step), 9)
})
