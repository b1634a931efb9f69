import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { redrawAttachment } from '../../store/attachments.js';
import { StoreError } from '../../store/store-error.js';
import { evidenceWords } from '../../text/evidence.js';
import { drawEdits, type Frame, frameWithin, type PictureEdit, partLeft } from './picture-edits.js';
import { PictureFrame } from './picture-frame.js';

interface Properties {
  /** Of the attachment that is drawn anew. */
  id: string;
  picture: ImageBitmap;
  language: Language;
  /** The picture was saved: what was blacked out or cut off is gone from the disk. */
  onSaved: () => void;
}

/** Crops a picture and blacks out parts, with the pointer or the keyboard. Until it is saved everything can be undone. */
export function PictureEditor({ id, picture, language, onSaved }: Properties) {
  const words = evidenceWords[language].editor;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [edits, setEdits] = useState<PictureEdit[]>([]);
  const part = partLeft(picture, edits);
  const [wanted, setFrame] = useState<Frame>(() => middleOf(part));
  const frame = frameWithin(part, wanted);
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  // At once, and not after the next frame: whoever saves right away must not save what is still to be blacked out.
  useLayoutEffect(() => {
    if (canvas.current) drawEdits(canvas.current, picture, edits);
  }, [picture, edits]);

  const pointOf = (event: PointerEvent): { x: number; y: number } | null => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return null;
    return {
      x: part.left + ((event.clientX - box.left) * part.width) / box.width,
      y: part.top + ((event.clientY - box.top) * part.height) / box.height,
    };
  };
  const drag = (event: PointerEvent): void => {
    const to = pointOf(event);
    if (!from || !to) return;
    const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    setFrame(frameWithin(part, { left, top, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }));
  };
  const edit = (does: PictureEdit['does']): void => {
    setEdits([...edits, { does, frame }]);
    if (does === 'crop') setFrame(middleOf(frame));
  };
  const save = async (): Promise<void> => {
    setProblem(null);
    try {
      const data = await new Promise<Blob | null>((resolve) => {
        canvas.current?.toBlob(resolve, 'image/jpeg', 0.85);
      });
      if (!data) throw new Error('The canvas gave no picture.');
      const { width, height } = part;
      await redrawAttachment(id, { data, mediaType: data.type, size: data.size, dimensions: { width, height } });
      onSaved();
    } catch (error) {
      const refusal = error instanceof StoreError ? error.refusal : null;
      setProblem(refusal === 'journey_locked' ? words.locked : refusal === 'row_gone' ? words.gone : words.notSaved);
    }
  };

  return (
    <section class="picture-editor" aria-label={words.picture(part.width, part.height)}>
      <p class="dashboard-quiet">{words.how}</p>
      <div
        class="picture-editor__picture"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(pointOf(event));
        }}
        onPointerMove={drag}
        onPointerUp={() => setFrom(null)}
      >
        <canvas ref={canvas} />
        <PictureFrame
          part={part}
          frame={frame}
          label={words.frame(frame.left - part.left, frame.top - part.top, frame.width, frame.height)}
          onChange={setFrame}
        />
      </div>
      <p class="picture-editor__buttons">
        <button type="button" class="button" onClick={() => edit('black_out')}>
          {words.blackOut}
        </button>
        <button type="button" class="button" onClick={() => edit('crop')}>
          {words.crop}
        </button>
        <button type="button" class="button" disabled={edits.length === 0} onClick={() => setEdits(edits.slice(0, -1))}>
          {words.undo}
        </button>
        <button type="button" class="button button--primary" disabled={edits.length === 0} onClick={() => void save()}>
          {words.save}
        </button>
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
    </section>
  );
}

const middleOf = ({ left, top, width, height }: Frame): Frame =>
  frameWithin(
    { left, top, width, height },
    { left: left + width / 4, top: top + height / 4, width: width / 2, height: height / 8 },
  );
