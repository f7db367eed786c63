// The story of a lesson, and the pictures in it.
export const story = {
  title: 'story',
  keys: {
    scroll: 'scroll',
    page: 'page',
    openLab: 'open the lab',
    toExercises: 'to the exercises',
    exercises: 'exercises',
    map: 'map',
    search: 'search',
    help: 'help',
    quit: 'quit',
  },
  opensLab: 'enter opens the lab',
  noPicture: '(a picture that could not be drawn)',
  tooNarrow: (columns: number) => `a picture of ${columns} columns: widen the window`,
}
