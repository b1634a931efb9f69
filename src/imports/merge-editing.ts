import { editorStatuses, type Journey } from '../model/journey.js';
import { compareText } from './content-of.js';
import { unite } from './unite.js';

type Editing = Journey['editing'];

/**
 * What editors did with one journey in two places: all their remarks, and the latest status; of one moment, the
 * furthest. An editor's work is never undone by a version that knows nothing of it.
 */
export function mergeEditing(mine: Editing, theirs: Editing): Editing {
  const known = [mine, theirs].filter((editing) => editing !== null);
  const last = known.reduce<Editing>(
    (latest, editing) => (latest && isLater(latest, editing) ? latest : editing),
    null,
  );
  return (
    last && {
      status: last.status,
      at: last.at,
      remarks: unite(
        known.map(({ remarks }) => remarks),
        ({ at }) => at,
      ),
    }
  );
}

const isLater = (one: NonNullable<Editing>, other: NonNullable<Editing>): boolean =>
  (Date.parse(one.at) - Date.parse(other.at) || furthest(one) - furthest(other) || compareText(one.at, other.at)) > 0;

const furthest = ({ status }: NonNullable<Editing>): number => editorStatuses.indexOf(status);
