// The asset is made by the build, so it may not be there when types are checked.
declare module '*/assets/digits.js' {
  /** The digits, gzipped, in base64. */
  const digits: string
  export default digits
}
