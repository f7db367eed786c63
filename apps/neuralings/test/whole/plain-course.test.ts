// The first lesson of the real course in sentences alone. The test knows the answers; where they go and what comes
// next it reads from the output.
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/fixture.ts'
import { drawing, run } from '../support/program.ts'

const lessons = new URL('../../../../packages/lessons', import.meta.url).pathname

const answers: Record<string, string> = {
  'Guess the rule': 'export const answer = 23',
  'A straight line': 'export const line = (x: number, w: number, b: number) => w * x + b',
  'How wrong is it?':
    'export const mse = (y: number[], t: number[]) =>\n  y.reduce((sum, v, i) => sum + (v - t[i]!) ** 2, 0) / y.length',
  'The table that no line fits': 'export const answer = 0',
}

/** A learner who reads what is printed, and types the commands that stand in it. */
class Reader {
  readonly cwd = temporaryFolder()
  text = ''

  async type(...args: string[]): Promise<string> {
    const { out, err } = await run(['--plain', ...args], { cwd: this.cwd, lessons })
    expect(err).toBe('')
    expect(out).not.toMatch(drawing)
    return (this.text = out)
  }

  /** The command behind a colon, after these words. */
  async follow(words: string): Promise<string> {
    const [, command] = this.find(new RegExp(`${words}(?:| .*): neuralings (.+)$`, 'm'))
    return this.type(...command!.split(' '))
  }

  find(wanted: RegExp): RegExpExecArray {
    const found = wanted.exec(this.text)
    if (!found) throw new Error(`looked for ${wanted} in:\n${this.text}`)
    return found
  }
}

// Some forty programs, one after the other.
test('the first lesson in plain sentences, by nothing but what is printed', {
  timeout: 400_000,
}, async () => {
  const reader = new Reader()
  await reader.type()
  await reader.follow('Begin with')
  await reader.type()
  await reader.follow('The story of the lesson comes first')
  expect(reader.text).toContain('150 iris flowers')
  expect(reader.text).toMatch(/^Figure: 150 dots/m)
  expect(reader.text).toMatch(/^There is no upper end\.$/m)
  await reader.follow('To begin with them')
  for (const title of [
    'Guess the rule',
    'A straight line',
    'Drag the line',
    'How wrong is it\\?',
    'The table that no line fits',
  ]) {
    reader.find(new RegExp(`^${title}$`, 'm'))
    if (title === 'Drag the line') await drag(reader)
    else await solve(reader, title.replace('\\', ''))
    expect(reader.text).toMatch(/^passed: functions\//)
    await reader.follow('To go on')
  }
  expect(reader.text).toContain('It belongs to lesson 2')
})

async function solve(reader: Reader, title: string): Promise<void> {
  const [, file] = reader.find(/in the file (.+)\.$/m)
  const task = reader.text
  await reader.follow('For a hint')
  expect(reader.text).toMatch(/hint 1 of [23]/)
  reader.text = task
  writeFileSync(file!, answers[title]!)
  await reader.follow('To check it')
}

/** Turns one knob and the other as long as the error shrinks. */
async function drag(reader: Reader): Promise<void> {
  await reader.follow('To work in its lab')
  const pressed = { right: 0, down: 0 }
  const keys = () =>
    Object.entries(pressed).flatMap(([key, times]) => (times ? `${key}*${times}` : []))
  const press = () => reader.type('lab', 'drag-the-line', ...keys())
  const error = () => Number(reader.find(/squared error is ([\d.]+)\./)[1])
  for (const knob of ['right', 'down'] as const) {
    let last = Number.POSITIVE_INFINITY
    pressed[knob] = 1
    for (await press(); error() < last; await press()) {
      last = error()
      if (/The goal is reached/.test(reader.text))
        return void (await reader.follow('To have them graded'))
      pressed[knob] += 2
    }
    pressed[knob] = Math.max(1, pressed[knob] - 2)
  }
}
