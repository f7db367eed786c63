// wrong: takes the smallest of all
// should hear: more|1e-16|error
// Which nudge h gives the best slope: 10 to which power?

// todo: replace undefined with your number
export const answer: number | undefined = -16
