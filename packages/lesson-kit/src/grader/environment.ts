// The environment of the process that runs the learner's code. No secrets: it is told where programs
// and temporary files are, and nothing else of its owner's settings.
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const passedOn = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = passedOn.filter(name => process.env[name] !== undefined)
  return {
    ...Object.fromEntries(kept.map(name => [name, process.env[name]])),
    NODE_ENV: 'test',
    VITEST: 'true',
    NO_COLOR: '1',
    // The same kernels everywhere: grades do not depend on what the processor can do.
    NEURALINGS_KERNELS: 'simd',
    // A thread starts in half the time. The place is ours alone, for a thread may write there.
    NODE_COMPILE_CACHE: join(tmpdir(), 'neuralings-compile-cache'),
  }
}
