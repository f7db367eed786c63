// Everything that the program says, in English.
import { commands } from './en/commands.ts'
import { ending } from './en/ending.ts'
import { errors } from './en/errors.ts'
import { exercise } from './en/exercise.ts'
import { help } from './en/help.ts'
import { lab } from './en/lab.ts'
import { map } from './en/map.ts'
import { review } from './en/review.ts'
import { run } from './en/run.ts'
import { story } from './en/story.ts'
import { tooOld } from './en/too-old.ts'
import { train } from './en/train.ts'
import { usage } from './en/usage.ts'
import { verdict } from './en/verdict.ts'

export const en = {
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

/** The English catalogue is the model: the others have its keys. */
export type Messages = typeof en
