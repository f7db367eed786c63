// wrong: the fewest steps
// should hear: you expected 4096, but the run gave less
type Batch = 1 | 8 | 64 | 512 | 4096

export const answer: Batch | undefined = 4096
