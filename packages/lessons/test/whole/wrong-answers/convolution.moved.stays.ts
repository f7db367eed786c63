// wrong: nothing changes
// should hear: but the run gave less
export const answer: number | undefined = 0.94
