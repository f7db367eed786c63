// Everything that the program says, in English.
import { commands } from './en/commands.ts'
import { ending } from './en/ending.ts'
import { exercise } from './en/exercise.ts'
import { help } from './en/help.ts'
import { lab } from './en/lab.ts'
import { map } from './en/map.ts'
import { review } from './en/review.ts'
import { story } from './en/story.ts'
import { verdict } from './en/verdict.ts'

export const en = { map, story, exercise, verdict, lab, ending, commands, review, help }
