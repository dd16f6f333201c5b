/** The Russian Porter stemmer of the package natural, of which the build copies the few files that it needs. */
declare module '#russian-stemmer' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
