// wrong: thinks that more is always worse
// should hear: off the points
// Degree 60 passes through all fifteen points, too. Off the points, is it worse than degree 14, or better?

export const answer: 'worse' | 'better' | undefined = 'worse'
