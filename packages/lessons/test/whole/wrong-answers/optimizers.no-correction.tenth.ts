// wrong: m is a tenth of g; v is forgotten
// should hear: gave more
// How many times as long is Adam's very first step when m and v are not corrected?

export const answer: number | undefined = 0.1
