// wrong: writes h, not its exponent
// should hear: 1e|error|less|not small
// Which nudge h gives the best slope: 10 to which power?

// todo: replace undefined with your number
export const answer: number | undefined = 1e-8
