// wrong: the step that is shown after a wrong guess
// should hear: gave more
// How many times as long is Adam's very first step when m and v are not corrected?

export const answer: number | undefined = 1.26
