// wrong: the export is called anwser
// should hear: answer
// The best line through (−2, 4) (−1, 1) (0, 0) (1, 1) (2, 4): what is its slope w?

// todo: replace undefined with your number
export const anwser = 0
