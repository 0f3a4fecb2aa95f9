// One language's messages in Fluent's syntax, joined by the build.
declare module 'virtual:messages/*' {
  const source: string;
  export default source;
}
