// The course: stories, exercises and their tests.
export {}
