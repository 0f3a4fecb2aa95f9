// One language's messages in Fluent's syntax, joined by the build.
declare module 'virtual:messages/*' {
  const source: string;
  export default source;
}

// What one language says of failures and of rules not met, by the keys that Rust tells.
declare module 'virtual:errors/*' {
  const source: string;
  export default source;
}
