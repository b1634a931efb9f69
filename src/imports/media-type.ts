/** How the pictures begin that a browser shows and that can run nothing. */
const signatures: readonly { mediaType: string; at: number; bytes: readonly number[] }[] = [
  { mediaType: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { mediaType: 'image/avif', at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66] },
];

/** The kind of picture that the bytes begin like, or null; whatever else they are called. */
export const pictureTypeOf = (bytes: Uint8Array): string | null =>
  signatures.find(({ at, bytes: begin }) => begin.every((byte, index) => bytes[at + index] === byte))?.mediaType ??
  null;

/** Kinds of files that a browser would run when it opens them. */
const active =
  /^(text\/(html|xml|javascript|css)|image\/svg|application\/(xhtml|xml|javascript|ecmascript)|[\w.-]+\/[\w.-]+\+xml)/i;

/** The media type to keep a file under: its own, unless a browser would run it when it is opened. */
export const harmlessTypeOf = (mediaType: string): string =>
  active.test(mediaType) ? 'application/octet-stream' : mediaType;
