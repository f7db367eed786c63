// Who takes part: how each implementation is started, and what it is to us. Anything else joins by --adapter.

import { execFileSync } from 'node:child_process'
import { basename, extname, join } from 'node:path'
import { chooseMode } from '../packages/kernels/src/mode.ts'
import { gather } from './peers.ts'

/** To be as fast as a JavaScript peer is one thing, PyTorch another; `wide` is ours, too; the rest only stands beside. */
export type Role = 'ours' | 'wide' | 'javascript' | 'torch' | 'micrograd' | 'guest'

export interface Racer {
  name: string
  role: Role
  command: string[]
  env?: Record<string, string>
}

const home = import.meta.dirname
const node = (file: string) => [process.execPath, join(home, 'worker.ts'), file]
const adapter = (file: string) => join(home, 'adapters', file)
const ours = node(adapter('neuralings.ts'))

function javaScript(install: boolean): Racer[] {
  if (!gather({ install })) return []
  return [
    { name: 'tfjs-wasm', role: 'javascript', command: node(adapter('tfjs-wasm.ts')) },
    { name: 'jax-js', role: 'javascript', command: node(adapter('jax-js.ts')) },
  ]
}

/** We once more, where wide kernels are to be had. */
function wide(): Racer[] {
  if (chooseMode('wide') !== 'wide') return []
  return [{ name: 'wide', role: 'wide', command: ours, env: { NEURALINGS_KERNELS: 'wide' } }]
}

/** The first Python that can import a module; Debian's own has python3-torch even where another comes first. */
function pythonWith(module: string): string | undefined {
  const candidates = [process.env.BENCH_PYTHON, 'python3', '/usr/bin/python3']
  return candidates.find(file => {
    try {
      execFileSync(file ?? '', ['-c', `import ${module}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

function python(role: 'torch' | 'micrograd', { module, missing }: Record<string, string>): Racer[] {
  const file = pythonWith(module)
  if (!file) console.error(missing)
  const command = [file ?? '', join(home, 'worker.py'), adapter(`${role}.py`)]
  return file ? [{ name: role, role, command }] : []
}

/** An adapter from the command line: a JavaScript or TypeScript module as adapter.ts wants it, or its like in Python. */
function guest(file: string): Racer {
  const extension = extname(file)
  const python = [pythonWith('sys') ?? 'python3', join(home, 'worker.py'), file]
  const command = extension === '.py' ? python : node(file)
  return { name: basename(file, extension), role: 'guest', command }
}

export interface LineUp {
  install: boolean
  adapters: string[]
}

/** Everybody who can run on this machine, ours first. For each that cannot, one line says what is missing. */
export function lineUp({ install, adapters }: LineUp): Racer[] {
  return [
    { name: 'neuralings', role: 'ours', command: ours },
    ...wide(),
    ...javaScript(install),
    ...python('torch', {
      module: 'torch',
      missing:
        'No torch: install Debian’s python3-torch and libopenblas0-pthread, or name a Python that has it in BENCH_PYTHON.',
    }),
    ...python('micrograd', { module: 'sys', missing: 'No micrograd: there is no python3.' }),
    ...adapters.map(guest),
  ]
}
