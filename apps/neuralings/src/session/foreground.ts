// Who has the terminal. The screen has it, lends it to the editor, and gives it back to the shell when the
// program is stopped (Ctrl-Z), until it is continued (fg). Ink leaves and enters the screen; here is when.

type Suspend = (run: () => Promise<void>) => Promise<void>
type Program = { kill: (signal: NodeJS.Signals) => void }

/** Reports of the mouse and of the focus, which a program may have left on: they would be read as keys. */
const noReports = ['1000', '1002', '1003', '1004', '1005', '1006', '1015']
  .map(mode => `\x1b[?${mode}l`)
  .join('')

/** Modes as they are in a new terminal: arrow keys, keypad, margins, origin, insertion, wrapping, letters, style. */
const asNew = '\x1b[?1l\x1b>\x1b[r\x1b[?6l\x1b[4l\x1b[?7h\x1b(B\x0f\x1b[m'

/** The second screen, empty and as it should be: whoever had the terminal may have left it in any state. */
const freshScreen = `\x1b[?1049h${asNew}${noReports}\x1b[H\x1b[2J`

export class Foreground {
  readonly #onContinued: () => void
  #suspend: Suspend | null = null
  #borrower: Program | null = null
  #isLent = false

  /** `onContinued`: for what took no account of the time in which the program was stopped. */
  constructor(onContinued: () => void) {
    this.#onContinued = onContinued
  }

  /** Answers to job control, with Ink's way out of its screen and back, until the function returned is called. */
  attach(suspend: Suspend): () => void {
    this.#suspend = suspend
    process.stdout.write(noReports)
    this.#listen()
    return () => this.close()
  }

  /** From here on nothing is given back or taken: the screen is being left for good. */
  close(): void {
    this.#ignore()
    this.#suspend = null
  }

  /** Whether another program has the terminal: Ctrl-C is that program's. */
  get isLent(): boolean {
    return this.#isLent
  }

  /** Gives the terminal away until `run` is over; `run` tells which program has it. */
  async lend(run: (tell: (program: Program) => void) => Promise<void>): Promise<void> {
    this.#isLent = true
    await this.#suspend?.(async () => {
      await run(program => {
        this.#borrower = program
      }).finally(() => this.#reclaim())
    })
  }

  /** A signal that ends us ends whoever has the terminal, too. */
  passOn(signal: NodeJS.Signals): void {
    this.#borrower?.kill(signal)
  }

  /** Stops the program as Ctrl-Z stops any other, and goes on when it is continued. */
  stop = (): void => {
    if (process.platform === 'win32') return
    if (this.#isLent) this.#sleep()
    else void this.lend(async () => this.#sleep())
  }

  /** Continued though it never gave the terminal back: it was stopped by force, and the shell has written there. */
  #continued = (): void => {
    if (!this.#isLent) void this.lend(async () => {})
  }

  /** The whole job stops here and goes on here. Where no shell could continue it, the system lets it run. */
  #sleep(): void {
    this.#ignore()
    process.kill(0, 'SIGTSTP')
    this.#onContinued()
    this.#listen()
  }

  /** Raw mode comes first: in the background it stops us again, before anything is written over the shell. */
  #reclaim(): void {
    this.#borrower = null
    this.#isLent = false
    if (!this.#suspend) return
    process.stdin.setRawMode(true)
    process.stdout.write(freshScreen)
    process.kill(process.pid, 'SIGWINCH') // the window may have another size by now
  }

  #listen(): void {
    process.on('SIGTSTP', this.stop).on('SIGCONT', this.#continued)
  }

  #ignore(): void {
    process.off('SIGTSTP', this.stop).off('SIGCONT', this.#continued)
  }
}
