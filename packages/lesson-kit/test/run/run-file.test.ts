// A learner's file run by itself: how it ends, and that nothing of it stays.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { outputCap, type RunEnd, RunningFile, Shown } from '@neuralings/lesson-kit'
import { describe, expect, test } from 'vitest'
import { isAlive } from '../../src/alive.ts'
import { temporary, write } from '../temporary.ts'

const limits = { deadline: 30, memory: 300 }

interface Ran {
  end: RunEnd
  out: string
  err: string
}

/** Runs a program; `act` is called with the running file when it has printed something. */
async function run(
  code: string,
  { act, ...given }: Partial<typeof limits> & { act?: (running: RunningFile) => void } = {},
): Promise<Ran> {
  const cwd = temporary()
  write(cwd, { 'file.ts': code })
  let [out, err] = ['', '']
  const onOutput = (text: string) => {
    if (out === '') act?.(running)
    out += text
  }
  const onError = (text: string) => {
    err += text
  }
  const options = { ...limits, ...given, cwd, onOutput, onError }
  const running: RunningFile = new RunningFile(join(cwd, 'file.ts'), options)
  return { end: await running.ended, out, err }
}

async function expectGone(...pids: number[]): Promise<void> {
  for (let i = 0; i < 100 && pids.some(isAlive); i++) await sleep(50)
  expect(pids.filter(isAlive)).toEqual([])
}

/** Starts a program that would run for long, and prints both numbers. */
const starts = `
import { spawn } from 'node:child_process'
const helper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 6e5)'], { stdio: 'inherit' })
console.log(process.pid, helper.pid)
`
const pidsIn = (out: string): number[] => out.trim().split(' ').map(Number)

test('what it prints, and its exit code', async () => {
  const { end, out, err } = await run(
    "console.log('out'); console.error('err'); process.exitCode = 3",
  )
  expect([end, out, err]).toEqual([{ end: 'exit', code: 3 }, 'out\n', 'err\n'])
})

test('it sees its own arguments, and its owner’s settings', async () => {
  const { out } = await run('console.log(process.argv.length, process.env.PATH !== undefined)')
  expect(out).toBe('2 true\n')
})

test.each([
  ['a loop', 'while (true) {}'],
  ['a promise that is never kept', 'setInterval(() => {}, 1000)\nawait new Promise(() => {})'],
  ['a program that will not be asked', "process.on('SIGTERM', () => {})\nwhile (true) {}"],
])('%s is ended after its deadline', async (_, code) => {
  expect((await run(code, { deadline: 0.5 })).end).toEqual({ end: 'timeout' })
})

test('memory without end', async () => {
  const code = 'const all = []\nfor (;;) all.push(new Float64Array(1e6).fill(1))'
  expect((await run(code)).end).toEqual({ end: 'memory' })
})

test('a signal to itself', async () => {
  const { end } = await run("process.kill(process.pid, 'SIGKILL')\nsetInterval(() => {}, 1000)")
  expect(end).toEqual({ end: 'signal', signal: 'SIGKILL' })
})

describe.skipIf(process.platform === 'win32')('what it started ends with it', () => {
  test('when it has run to its end', async () => {
    const { end, out } = await run(`${starts}process.exit(0)`)
    expect(end).toEqual({ end: 'exit', code: 0 })
    await expectGone(...pidsIn(out))
  })

  test('after the deadline', async () => {
    const { end, out } = await run(`${starts}while (true) {}`, { deadline: 2 })
    expect(end).toEqual({ end: 'timeout' })
    await expectGone(...pidsIn(out))
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('when it is asked to end by %s', async signal => {
    const { end, out } = await run(starts, { act: running => running.stop(signal) })
    expect(end).toEqual({ end: 'signal', signal })
    await expectGone(...pidsIn(out))
  })

  test('when it does not end though it is asked to', async () => {
    const deaf = `process.on('SIGINT', () => {})\n${starts}setInterval(() => {}, 1000)`
    const { end, out } = await run(deaf, { act: running => running.stop('SIGINT') })
    expect(end).toEqual({ end: 'signal', signal: 'SIGKILL' })
    await expectGone(...pidsIn(out))
  })

  test('when whoever runs it is killed', async () => {
    const cwd = temporary()
    write(cwd, {
      'file.ts': `${starts}while (true) {}`,
      'parent.ts': `
import { RunningFile } from '${import.meta.resolve('@neuralings/lesson-kit')}'
const onOutput = text => process.send(text)
new RunningFile('${cwd}/file.ts', { cwd: '${cwd}', deadline: 60, memory: 300, onOutput, onError() {} })`,
    })
    const parent = fork(join(cwd, 'parent.ts'), { execArgv: [] })
    const [out] = await once(parent, 'message')
    parent.kill('SIGKILL')
    await expectGone(...pidsIn(String(out)))
  })
})

describe('what is shown', () => {
  function shown(...texts: string[]): string {
    let all = ''
    const output = new Shown(text => {
      all += text
    })
    for (const text of texts) output.add(text)
    output.end()
    return all
  }

  test('has no orders to the terminal, also when they come in parts', () => {
    expect(shown('\x1b[2J\x1b[3', '1mred\x1b', '[0m\x07\ttab\n', '\x1b]0;title\x07end')).toBe(
      'red\ttab\nend',
    )
  })

  test('comes while it is printed, without the end of a line', () => {
    let all = ''
    new Shown(text => {
      all += text
    }).add('Your name? ')
    expect(all).toBe('Your name? ')
  })

  test('is no more than the grader keeps, in whole lines', () => {
    const line = `${'x'.repeat(99)}\n`
    const all = shown(...Array.from({ length: 1000 }, () => line))
    const kept = Math.floor(outputCap / 100)
    expect(all).toBe(`${line.repeat(kept)}… and ${1000 - kept} more lines\n`)
  })
})
