/** A part of a picture, in its pixels. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What was done to a picture: parts made black, in order, and the part that is left; frames are of the original. */
export type PictureEdit = { does: 'black_out' | 'crop'; frame: Frame };

/** The part of a picture of this size that is left after the edits. */
export function partLeft({ width, height }: { width: number; height: number }, edits: readonly PictureEdit[]): Frame {
  return edits.findLast(({ does }) => does === 'crop')?.frame ?? { left: 0, top: 0, width, height };
}

/** Draws a picture with its edits: what is blacked out or cut off is not in the canvas at all. */
export function drawEdits(canvas: HTMLCanvasElement, picture: ImageBitmap, edits: readonly PictureEdit[]): void {
  const part = partLeft(picture, edits);
  canvas.width = part.width;
  canvas.height = part.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.translate(-part.left, -part.top);
  context.drawImage(picture, 0, 0);
  context.fillStyle = 'black';
  for (const { does, frame } of edits) {
    if (does === 'black_out') context.fillRect(frame.left, frame.top, frame.width, frame.height);
  }
}

/** A frame of whole pixels within a part, at least one pixel large. */
export function frameWithin(part: Frame, { left, top, width, height }: Frame): Frame {
  const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
  const wide = Math.round(between(width, 1, part.width));
  const high = Math.round(between(height, 1, part.height));
  return {
    left: Math.round(between(left, part.left, part.left + part.width - wide)),
    top: Math.round(between(top, part.top, part.top + part.height - high)),
    width: wide,
    height: high,
  };
}
