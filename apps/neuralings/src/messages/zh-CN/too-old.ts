// What is said to a Node that cannot run the program. It stands alone, for nothing else is loaded by then.
import type { Messages } from '../en.ts'

export const tooOld: Messages['tooOld'] = (needed, version) =>
  `neuralings 需要 Node ${needed} 或更新的版本，而这是 ${version}。\n新版本在 https://nodejs.org。`
