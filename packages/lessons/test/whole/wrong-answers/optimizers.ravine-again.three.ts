// wrong: a narrow window of rates, as in the ravine of 1 to 25
// should hear: you expected 3, but the run gave less
// How many of the twelve rates 0.002, 0.004, …, 0.024 bring ½(x² + 100y²) from (8, 1) below 0.01 in 60 steps?

export const answer: number | undefined = 3
