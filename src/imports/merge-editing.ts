import { editorStatuses, type Journey } from '../model/journey.js';
import { unite } from './unite.js';

type Editing = Journey['editing'];

/**
 * What editors did with one journey in two places: all their remarks, and the status that goes with the last remark; of
 * one moment, the furthest. An editor's work is never undone by a version that knows nothing of it.
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
      remarks: unite(
        known.map(({ remarks }) => remarks),
        ({ at }) => at,
      ),
    }
  );
}

const isLater = (one: NonNullable<Editing>, other: NonNullable<Editing>): boolean =>
  (lastRemark(one) - lastRemark(other) || furthest(one) - furthest(other)) > 0;

const lastRemark = ({ remarks }: NonNullable<Editing>): number =>
  remarks.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), 0);

const furthest = ({ status }: NonNullable<Editing>): number => editorStatuses.indexOf(status);
