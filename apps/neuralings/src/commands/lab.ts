// lab: a lab in sentences. The keys that are named are pressed one after the other, from the start; a goal that is
// reached in this way counts as on the screen.
import type { Lab } from '@neuralings/labs'
import { type Exercise, exercisesOf } from '@neuralings/lesson-kit'
import { AppError } from '../messages/app-error.ts'
import type { Messages } from '../messages/messages.ts'
import { typed } from '../session/command-name.ts'
import type { Session } from '../session/session.ts'
import { chosen, type House, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function useLab(
  name: string | undefined,
  keys: readonly string[],
  options: Shared,
): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  const { commands } = theme.messages
  const isGraded = keys.length > 0
  const lab = await named(session, name ?? chosen(session, undefined).lab, isGraded)
  const { state, idle } = pressed(lab, keys)
  const told = [
    commands.labIs(lab.title, lab.goal),
    ...lab.describe(state),
    ...idle.map(commands.changedNothing),
  ]
  const exercise = exercisesOf(session.course).find(exercise => exercise.lab === lab.name)
  const isDone = keys.length > 0 && lab.reached(state)
  const goesOn =
    isDone && exercise
      ? await handIn(exercise, keys, house)
      : explained(lab, { keys, state, messages: theme.messages })
  printLines([...told, ...goesOn].map(theme.readable))
}

/** @throws UserError for an exercise without a lab, or a name that no lab has. */
async function named(session: Session, name: string | undefined, isGraded: boolean): Promise<Lab> {
  const labs = await session.labs()
  if (name && labs.some(lab => lab.name === name)) return session.lab(name, { isGraded })
  throw new AppError(errors => ({
    message: name ? errors.noLab(name) : errors.hereNoLab,
    advice: errors.thereAre(labs.map(lab => lab.name)),
  }))
}

const entry = /^([a-z0-9]+)(?:\*([1-9]\d{0,4}))?$/

/** The state after the keys, and those that changed nothing. */
function pressed(lab: Lab, keys: readonly string[]): { state: unknown; idle: string[] } {
  const idle: string[] = []
  let state = lab.init()
  for (const typed of keys) {
    const [, key, times = '1'] = entry.exec(typed) ?? []
    if (!key) throw noKey(typed)
    const before = state
    for (let i = 0; i < Number(times); i++) state = lab.update(state, key)
    if (state === before) idle.push(typed)
  }
  return { state, idle }
}

const noKey = (typed: string): AppError =>
  new AppError(errors => ({ message: errors.noKey(typed), advice: errors.writeKeys }))

interface At {
  keys: readonly string[]
  state: unknown
  messages: Messages
}

/** Which keys there are, at the start; later, how to go on. */
function explained(lab: Lab, { keys, state, messages: { commands } }: At): string[] {
  const command = (...more: string[]) => typed(['lab', lab.name, ...keys, ...more].join(' '))
  if (lab.running(state)) return [commands.isLearning(command('tick*100'))]
  if (keys.length > 0) return [commands.notReached]
  return [
    ...lab.help.map(({ keys, does }) => commands.key(spelled(keys, commands.or), does)),
    commands.pressKeys(command('right*5', 'down*2')),
  ]
}

const arrows: Record<string, string> = { '←': 'left', '→': 'right', '↑': 'up', '↓': 'down' }

/** `←→` is `left or right`. */
const spelled = (keys: string, or: string): string =>
  /^[←→↑↓]+$/.test(keys) ? Array.from(keys, key => arrows[key]).join(or) : keys

async function handIn(exercise: Exercise, keys: readonly string[], { session, theme }: House) {
  const { commands } = theme.messages
  await needWorkspace(session)
  session.workspace.writeLab(exercise, keys)
  return [commands.keysWritten(exercise.file), commands.gradeKeys(typed(`check ${exercise.id}`))]
}
