// wrong: the word that is added
// should hear: years +2
type Word = 'days' | 'day' | 'years' | 'year' | 'month'

// Year is to years as day is to …: which word comes first, when no word is left out?

export const answer: Word | undefined = 'years'
