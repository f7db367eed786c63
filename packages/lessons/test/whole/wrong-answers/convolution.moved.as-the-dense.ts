// wrong: as the dense network
// should hear: but the run gave more
export const answer: number | undefined = 0.51
