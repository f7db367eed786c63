// The lesson format, the grader and the workspace.
export {}
