// Loaded before the program: below a folder the disk refuses every write, as a full or a read-only one
// does. REFUSES holds the error's code and the folder. A root user is refused nothing by the system itself.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [code = '', folder = ''] = process.env.REFUSES?.split(' ') ?? []

function refuse(path: unknown): void {
  if (!String(path).startsWith(folder) || fs.existsSync(String(path))) return
  throw Object.assign(new Error(`${code}: refused`), { code })
}

type Write = (path: unknown, ...rest: unknown[]) => unknown
const functions = fs as unknown as Record<string, Write>
for (const name of ['writeFileSync', 'mkdirSync', 'renameSync', 'symlinkSync']) {
  const write = functions[name]!
  functions[name] = (...args) => {
    refuse(name === 'symlinkSync' ? args[1] : args[0])
    return write(...args)
  }
}
const { mkdir } = functions
functions.mkdir = (path, ...rest) => {
  try {
    refuse(path)
    return mkdir!(path, ...rest)
  } catch (error) {
    return (rest.at(-1) as (error: unknown) => void)(error)
  }
}
syncBuiltinESMExports()
