// wrong: the fraction upside down
// should hear: √v / m
// How many times as long is Adam's very first step when m and v are not corrected?

export const answer: number | undefined = 0.316
