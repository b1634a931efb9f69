import { useEffect, useState } from 'preact/hooks';
import { readAttachment } from '../../store/attachments.js';

/** Addresses of kept pictures by their id, as long as the screen is open; what is no picture, or gone, has none. */
export function usePictures(ids: readonly string[]): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    let isOpen = true;
    const made = new Map<string, string>();
    // A picture that cannot be read is left out: the report says the same without it.
    void Promise.allSettled(ids.map(readAttachment)).then((found) => {
      if (!isOpen) return;
      for (const each of found) {
        const picture = each.status === 'fulfilled' ? each.value : undefined;
        if (picture?.mediaType.startsWith('image/') && !picture.pending) {
          made.set(picture.id, URL.createObjectURL(picture.data));
        }
      }
      // Nothing is drawn again for nothing: a report is long.
      setPictures((before) => (before.size === 0 && made.size === 0 ? before : made));
    });
    return () => {
      isOpen = false;
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [key]);
  return pictures;
}
