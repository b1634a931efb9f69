/**
 * The files that were dropped; in place of a folder the journey files and archives in it, however deep. A folder without
 * any stays what it is, to be refused by name. To be called while the event is heard: afterwards the browser hands out
 * nothing.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<File[]> {
  const dropped = [...items].flatMap((item) => {
    const file = item.getAsFile();
    return file ? [{ file, entry: item.webkitGetAsEntry() }] : [];
  });
  const found = await Promise.all(
    dropped.map(async ({ file, entry }) => {
      // Of one that cannot be looked into nothing is known but its name.
      const inside = entry && isFolder(entry) ? await filesIn(entry).catch(() => []) : [];
      return inside.length > 0 ? inside : [file];
    }),
  );
  return found.flat();
}

// Chromium has no classes by these names to ask for.
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const found: File[] = [];
  for (const entry of await entriesOf(folder)) {
    if (isFolder(entry)) found.push(...(await filesIn(entry)));
    else if (isFile(entry) && /\.(geeltje\.json|zip)$/i.test(entry.name)) {
      found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    }
  }
  return found;
}

/** What is in a folder, by name; the browser tells of some at a time, and of none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const entries: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0; some = await next()) entries.push(...some);
  return entries.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}
