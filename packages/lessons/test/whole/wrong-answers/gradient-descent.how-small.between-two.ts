// wrong: writes a power between two whole ones
// should hear: whole number
// Which nudge h gives the best slope: 10 to which power?

// todo: replace undefined with your number
export const answer: number | undefined = -7.5
