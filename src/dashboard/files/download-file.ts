/** A file to be handed to the reviewer. */
export interface DownloadableFile {
  name: string;
  mediaType: string;
  content: string | Blob;
}

/** Lets the browser save a file, without asking for the permission to manage downloads. */
export function downloadFile({ name, mediaType, content }: DownloadableFile): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${mediaType};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
