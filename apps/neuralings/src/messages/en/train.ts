// What is said of a milestone that is trained beyond its mark.
export const train = {
  begins: (id: string) => `${id} trains from the start, until you press Ctrl-C.`,
  goesOn: (id: string, step: number) => `${id} goes on from step ${step}, until you press Ctrl-C.`,
  /** How far it is: a step, a clock, perhaps a loss. */
  at: (step: number, clock: string, loss: string) =>
    loss === '' ? `step ${step}, ${clock}` : `step ${step}, ${clock}, loss ${loss}`,
  stopping: 'Stopping after this step. Ctrl-C again stops at once.',
  kept: (step: number, file: string) => `Step ${step} is kept, and its weights are in ${file}.`,
  nothingKept: (id: string) => `${id} keeps nothing beyond its mark.`,
  toGoOn: (command: string) => `To go on: ${command}`,
  /** What an earlier version of the code has learnt does not fit the one of now. */
  orAnew: (command: string) => `To begin anew: ${command}`,
}
