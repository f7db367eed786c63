// A terminal for tests: a real pseudo-terminal runs the built program, an emulator reads what it draws,
// and the test presses keys and looks at the screen as a person would.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface StartOptions {
  args?: string[]
  /** What runs in the terminal, with its arguments, in the place of the program. */
  command?: readonly [program: string, ...args: string[]]
  cwd: string
  columns?: number
  rows?: number
  env?: Record<string, string>
}

const codes: Record<string, string> = {
  enter: '\r',
  esc: '\x1b',
  tab: '\t',
  space: ' ',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pagedown: '\x1b[6~',
  backspace: '\x7f',
  'ctrl-c': '\x03',
  'ctrl-z': '\x1a',
}

export class Terminal {
  readonly emulator: xterm.Terminal
  readonly #pty: IPty
  readonly started = performance.now()
  exitCode: number | null = null
  /** Whether the cursor is shown: a shell needs it, the screen has none. */
  hasCursor = true
  /** All that was written to the terminal, as it was written. */
  output = ''
  readonly #exited: Promise<number>

  constructor({ args = [], command, cwd, columns = 80, rows = 24, env = {} }: StartOptions) {
    this.emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
    const { CI: _, NO_COLOR: __, ...inherited } = process.env
    const [program, ...its] = command ?? [process.execPath, cli, ...args]
    this.#pty = spawn(program, its, {
      cwd,
      cols: columns,
      rows,
      name: env.TERM ?? 'xterm-256color',
      env: {
        ...inherited,
        TERM: 'xterm-256color',
        COLORTERM: 'truecolor',
        LANG: 'en_US.UTF-8',
        XDG_CONFIG_HOME: join(cwd, '.config'),
        ...env,
      },
    })
    this.#pty.onData(data => {
      this.output += data
      this.emulator.write(data)
    })
    this.#follow('h', true)
    this.#follow('l', false)
    // The emulator answers what the program asks of its terminal.
    this.emulator.onData(data => this.exitCode === null && this.#pty.write(data))
    this.#exited = new Promise(resolve => {
      this.#pty.onExit(({ exitCode }) => {
        this.exitCode = exitCode
        resolve(exitCode)
      })
    })
  }

  /** Mode 25 is the cursor; the emulator follows it as well. */
  #follow(final: 'h' | 'l', isShown: boolean): void {
    this.emulator.parser.registerCsiHandler({ prefix: '?', final }, modes => {
      if (modes.includes(25)) this.hasCursor = isShown
      return false
    })
  }

  /** What is on the screen now, a line per row. */
  get lines(): string[] {
    const { active } = this.emulator.buffer
    return Array.from({ length: this.emulator.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    )
  }

  get screen(): string {
    return this.lines.join('\n')
  }

  /** Whether the screen in use is the second one, which leaves the first as it was. */
  get isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate'
  }

  /** Whether what is pasted is marked as such. */
  get marksPastes(): boolean {
    return this.emulator.modes.bracketedPasteMode
  }

  /** Pastes as terminals do: marked, where the program has asked for it. */
  paste(text: string): void {
    this.type(this.marksPastes ? `\x1b[200~${text}\x1b[201~` : text)
  }

  press(...keys: string[]): void {
    for (const key of keys) this.#pty.write(codes[key] ?? key)
  }

  type(text: string): void {
    this.#pty.write(text)
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows)
    this.#pty.resize(columns, rows)
  }

  /** Waits until the screen shows the text; says what it showed instead. Gives the milliseconds it took. */
  async waitFor(wanted: string | RegExp, { within = 30_000 } = {}): Promise<number> {
    return this.waitUntil(() => shows(this.screen, wanted), `${wanted}`, within)
  }

  async waitUntil(holds: () => boolean, what: string, within = 30_000): Promise<number> {
    const start = performance.now()
    while (!holds()) {
      if (performance.now() - start > within)
        throw new Error(`waited ${within} ms for ${what}; the screen shows:\n${this.screen}`)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    return performance.now() - start
  }

  exited(): Promise<number> {
    return this.#exited
  }

  kill(signal: NodeJS.Signals): void {
    this.#pty.kill(signal)
  }

  get pid(): number {
    return this.#pty.pid
  }

  /** Ends the program, whatever it is doing. */
  close(): void {
    if (this.exitCode === null) this.#pty.kill('SIGKILL')
    this.emulator.dispose()
  }
}

const shows = (screen: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)
