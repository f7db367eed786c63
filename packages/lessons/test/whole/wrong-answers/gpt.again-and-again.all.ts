// wrong: as many as in the novel
// should hear: you expected 33, but the run gave less
type Words = 8 | 16 | 24 | 33
export const answer: Words | undefined = 33
