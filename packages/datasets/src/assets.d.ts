// The names are made by the build, so they may not be there when types are checked.
declare module '*/assets/names.js' {
  /** The names, gzipped, in base64. */
  const names: string
  export default names
}
