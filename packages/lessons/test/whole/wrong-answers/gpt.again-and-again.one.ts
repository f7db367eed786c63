// wrong: half as many
// should hear: you expected 16, but the run gave less
type Words = 8 | 16 | 24 | 33
export const answer: Words | undefined = 16
