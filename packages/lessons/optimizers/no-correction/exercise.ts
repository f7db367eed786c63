// How many times as long is Adam's very first step when m and v are not corrected?

// todo: replace undefined with your number
export const answer: number | undefined = 3.16
// end
