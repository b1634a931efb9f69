import {
  type FileAttachment,
  type JourneyFile,
  type JourneyWithVisits,
  journeyFileVersion,
} from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';

/** The same text as `writeJourneyFile`, in parts, so that a large file with pictures never is one string. */
export async function* journeyFileParts(
  { studies, journeys }: { studies: Study[]; journeys: Iterable<JourneyWithVisits> | AsyncIterable<JourneyWithVisits> },
  attachments: AsyncIterable<FileAttachment>,
  exportedAt: Time,
): AsyncGenerator<string> {
  const head = { format: 'geeltje', version: journeyFileVersion, exportedAt } satisfies Partial<JourneyFile>;
  yield JSON.stringify(head, null, 2).slice(0, -2);
  yield* list('studies', studies);
  yield* list('journeys', journeys);
  yield* list('attachments', attachments);
  yield '\n}\n';
}

/** What stands around an item of a list within an object, when both are indented. */
const before = '{\n  "": [\n'.length;
const after = '\n  ]\n}'.length;

async function* list(name: string, items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n  "${name}": [`;
  let isFirst = true;
  for await (const item of items) {
    // Written where it will stand, so that nothing has to be indented afterwards.
    yield `${isFirst ? '' : ','}\n${JSON.stringify({ '': [item] }, null, 2).slice(before, -after)}`;
    isFirst = false;
  }
  yield isFirst ? ']' : '\n  ]';
}
