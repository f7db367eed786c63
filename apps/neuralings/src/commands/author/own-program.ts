// The built program itself, to be started again. What a clone starts it with would look first whether something must be
// built anew: after every save it would, though an author's sources are read as they are.
import { fileURLToPath } from 'node:url'

/** The bundle's other files lie beside it. */
export const ownProgram = (): string => fileURLToPath(new URL('cli.js', import.meta.url))
