// Vite writes every path with slashes, on Windows too. Paths are compared in that form alone.

export const slash = (path: string): string => path.replaceAll('\\', '/')
