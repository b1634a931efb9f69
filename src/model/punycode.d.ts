// The package brings no types of its own, and those for Node's module of the same name do not know this file.
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(host: string): string;
}
