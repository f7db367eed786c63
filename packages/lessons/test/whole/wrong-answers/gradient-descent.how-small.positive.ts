// wrong: forgets the minus
// should hear: not small|−3|minus
// Which nudge h gives the best slope: 10 to which power?

// todo: replace undefined with your number
export const answer: number | undefined = 8
