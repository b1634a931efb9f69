import * as v from 'valibot';
import { attachmentSchema } from '../../src/model/attachment.js';
import { type Journey, journeySchema } from '../../src/model/journey.js';
import { type Study, studySchema } from '../../src/model/study.js';
import { type Visit, visitSchema } from '../../src/model/visit.js';
import { addOn } from './add-on.js';
import type { Run } from './running-firefox.js';

const storedSchema = v.object({
  studies: v.array(studySchema),
  journeys: v.array(journeySchema),
  visits: v.array(v.object({ visits: v.array(visitSchema) })),
  attachments: v.array(attachmentSchema),
});

type Stored = Omit<v.InferOutput<typeof storedSchema>, 'visits'> & { visits: Visit[] };

/** What the extension has on the disk, read and written past its own code. */
export class Disk {
  constructor(private readonly run: Run) {}

  async read(): Promise<Stored> {
    const rows = await this.runOnDisk(
      `const names = ['studies', 'journeys', 'visits', 'attachments'];
       const transaction = database.transaction(names);
       const all = await Promise.all(names.map((name) => settle(transaction.objectStore(name).getAll())));
       return Object.fromEntries(names.map((name, index) => [name, all[index]]));`,
    );
    const { visits, ...others } = v.parse(storedSchema, rows);
    return { ...others, visits: visits.flatMap((row) => row.visits) };
  }

  /** Puts rows where the dashboard has made the database. */
  async putRows(rows: { studies: readonly Study[]; journeys: readonly Journey[] }): Promise<void> {
    await this.runOnDisk(
      `const transaction = database.transaction(Object.keys(args[0]), 'readwrite');
       for (const [name, ofStore] of Object.entries(args[0])) {
         await Promise.all(ofStore.map((row) => settle(transaction.objectStore(name).put(row))));
       }`,
      rows,
    );
  }

  /** Takes everything off the disk, as if this were another computer. */
  async forgetEverything(): Promise<void> {
    await this.runOnDisk(
      `const names = [...database.objectStoreNames];
       const transaction = database.transaction(names, 'readwrite');
       await Promise.all(names.map((name) => settle(transaction.objectStore(name).clear())));`,
    );
  }

  /** The bytes of a stored picture or file. */
  async bytesOf(attachment: string): Promise<Buffer> {
    const base64 = await this.runOnDisk(
      `const { data } = await settle(database.transaction('attachments').objectStore('attachments').get(args[0]));
       return new Uint8Array(await data.arrayBuffer()).toBase64();`,
      attachment,
    );
    return Buffer.from(v.parse(v.string(), base64), 'base64');
  }

  /** Colours, as [red, green, blue], of a stored picture at places given in shares of its width and height. */
  async coloursOf(picture: string, places: readonly [number, number][]): Promise<number[][]> {
    const colours = await this.runOnDisk(
      `const { data } = await settle(database.transaction('attachments').objectStore('attachments').get(args[0]));
       const bitmap = await createImageBitmap(data);
       const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
       context.drawImage(bitmap, 0, 0);
       return args[1].map(([x, y]) =>
         [...context.getImageData(Math.round(x * (bitmap.width - 1)), Math.round(y * (bitmap.height - 1)), 1, 1).data].slice(0, 3));`,
      picture,
      places,
    );
    return v.parse(v.array(v.array(v.number())), colours);
  }

  /** Runs a script on the extension's `database`; `settle` promises what comes of a request. */
  private runOnDisk(script: string, ...args: unknown[]): Promise<unknown> {
    return this.run(
      `const settle = (request) => new Promise((resolve, reject) => {
         request.onsuccess = () => resolve(request.result);
         request.onerror = () => reject(request.error);
       });
       const { principal } = WebExtensionPolicy.getByID(args.pop()).extension;
       const database = await settle(indexedDB.openForPrincipal(principal, 'geeltje'));
       try {
         ${script}
       } finally {
         database.close();
       }`,
      ...args,
      addOn,
    );
  }
}
