// wrong: the root is forgotten
// should hear: gave less
// How many times as long is Adam's very first step when m and v are not corrected?

export const answer: number | undefined = 100
