// The assets are made by the build, so they may not be there when types are checked.
declare module '*/assets/digits.js' {
  /** The digits, gzipped, in base64. */
  const digits: string
  export default digits
}
declare module '*/assets/names.js' {
  const names: string
  export default names
}
declare module '*/assets/novel.js' {
  const novel: string
  export default novel
}
declare module '*/assets/speeches.js' {
  const speeches: string
  export default speeches
}
