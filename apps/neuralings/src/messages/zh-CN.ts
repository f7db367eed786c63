// Everything that the program says, in Chinese.
import type { Messages } from './en.ts'
import { commands } from './zh-CN/commands.ts'
import { ending } from './zh-CN/ending.ts'
import { errors } from './zh-CN/errors.ts'
import { exercise } from './zh-CN/exercise.ts'
import { help } from './zh-CN/help.ts'
import { lab } from './zh-CN/lab.ts'
import { map } from './zh-CN/map.ts'
import { review } from './zh-CN/review.ts'
import { run } from './zh-CN/run.ts'
import { story } from './zh-CN/story.ts'
import { tooOld } from './zh-CN/too-old.ts'
import { train } from './zh-CN/train.ts'
import { usage } from './zh-CN/usage.ts'
import { verdict } from './zh-CN/verdict.ts'

export const zhCN: Messages = {
  map,
  story,
  exercise,
  verdict,
  lab,
  ending,
  commands,
  run,
  train,
  review,
  help,
  errors,
  tooOld,
  usage,
}
