// wrong: half of them
// should hear: gave less
export const answer: number | undefined = 0.5
