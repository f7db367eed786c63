// train: a milestone beyond its mark, without a screen. What it learns is kept, and it goes on from there.
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve, workspace } from '../support/fixture.ts'
import { run, start } from '../support/program.ts'

/** A workspace in which the milestone is written. */
async function written() {
  const { cwd, dir } = await workspace()
  for (const id of ['training/step', 'training/train']) solve(dir, id)
  const file = join(dir, 'training/train.ts')
  const weights = () => readFileSync(join(dir, 'training/train.safetensors'), 'utf8')
  return { cwd, dir, file, weights, ran: (...args: string[]) => run(args, { cwd }) }
}

// w is multiplied by 0.8 in each step: 3 · 0.8⁴⁰ is 0.0004, and 3 · 0.8⁴⁵ a third of that.
test('a check keeps the weights; train goes on from there, and then again', async () => {
  const { ran, weights } = await written()
  expect((await ran('check', 'train')).code).toBe(0)
  expect(Number(weights())).toBeCloseTo(3 * 0.8 ** 40, 9)
  const { code, out } = await ran('train', 'train', '--steps', '5')
  expect(code).toBe(0)
  const [first, at, note, ...rest] = out.trimEnd().split('\n')
  expect(first).toBe('training/train goes on from step 40, until you press Ctrl-C.')
  expect(at).toMatch(/^step 41, 0:\d\d, loss 1\.02e-7$/) // 9 · 0.64⁴¹
  expect(note).toBe('w = 0.000')
  const [, step] = /^Step (\d+) is kept/.exec(rest.at(-2)!) ?? []
  expect(Number(step)).toBeGreaterThanOrEqual(45)
  expect(Number(weights())).toBeCloseTo(3 * 0.8 ** Number(step), 9)
  expect(rest.at(-1)).toBe('To go on: neuralings train training/train')
  expect((await ran('train', 'train', '--steps', '1')).out).toContain(`goes on from step ${step}`)
})

test('Ctrl-C keeps what was learnt, before the mark too', async () => {
  const { cwd, weights } = await written()
  const child = start(['train', 'train'], { cwd })
  let out = ''
  child.stdout.on('data', data => (out += data))
  await expect.poll(() => out, { timeout: 60_000 }).toContain('step 1,')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
  const [, step] = /Step (\d+) is kept, and its weights are in training\/train\.safetensors/.exec(
    out,
  )!
  expect(Number(weights())).toBeCloseTo(3 * 0.8 ** Number(step), 9)
})

test('other code is checked from the start, and what was trained beyond the mark stays', async () => {
  const { ran, file, weights } = await written()
  await ran('train', 'train', '--steps', '45')
  const long = weights()
  writeFileSync(file, `// Another thought.\n${readFileSync(file, 'utf8')}`)
  expect((await ran('check', 'train')).code).toBe(0)
  expect(weights()).toBe(long)
})

test('--fresh begins anew, and puts what was there aside', async () => {
  const { ran, dir, weights } = await written()
  await ran('train', 'train', '--steps', '3')
  const before = weights()
  const { out } = await ran('train', 'train', '--fresh', '--steps', '1')
  expect(out).toContain('training/train trains from the start')
  expect(readFileSync(join(dir, 'training/train.safetensors.replaced'), 'utf8')).toBe(before)
})

test('what is wrong is told as in a check, and nothing is kept', async () => {
  const { cwd, dir } = await workspace()
  const { code, out } = await run(['train', 'train'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('walk: still to do (line 4)')
  expect(existsSync(join(dir, 'training/train.safetensors'))).toBe(false)
})

test('only milestones are trained, by whole numbers of steps', async () => {
  const { ran } = await written()
  expect(await ran('train', 'double')).toMatchObject({
    code: 2,
    err: 'numbers/double is no milestone: there is nothing to train.\n',
  })
  expect(await ran('train', 'train', '--steps', 'many')).toMatchObject({ code: 2 })
})

test('in Chinese', async () => {
  const { ran } = await written()
  const { out } = await ran('train', 'train', '--steps', '1', '--lang', 'zh-CN')
  expect(out).toContain('training/train 从头开始训练，按 Ctrl-C 停下。')
  expect(out).toMatch(/第 \d+ 步已保存，权重在 training\/train\.safetensors 里。/)
})
