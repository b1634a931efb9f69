import { isEmptiedStudy } from '../model/retention.js';
import type { Study } from '../model/study.js';
import type { SupersededVersion } from '../model/superseded.js';
import { contentOf } from './content-of.js';
import type { Gain } from './gain.js';
import { mergeStudy, studiesDiffer, uniteUnusedStudies, wasChosenAgainst } from './merge-study.js';

/** A study, and the versions of it that are not used. */
interface StudyHistory {
  study: Study;
  unused: readonly SupersededVersion[];
}

/** What a study of a file adds to the one that is here. */
export interface AddedStudy {
  study: Study;
  unused: readonly SupersededVersion[];
  gain: Partial<Gain>;
  /** The file says something else, and nobody has chosen yet. */
  differs: boolean;
}

/** One study of a file, with what is here of it; undefined: nothing. */
export function addStudy(mine: StudyHistory | undefined, theirs: StudyHistory): AddedStudy {
  if (mine === undefined)
    return { ...theirs, gain: { newStudies: Number(theirs.study.deletedAt === null) }, differs: false };
  const study = mergeStudy(mine.study, theirs.study);
  const hasMore = contentOf({ ...study, updatedAt: '' }) !== contentOf({ ...mine.study, updatedAt: '' });
  return {
    study,
    unused: isEmptiedStudy(study) ? [] : uniteUnusedStudies(study, mine.unused, theirs.unused),
    gain: { changedStudies: Number(hasMore) },
    differs:
      study.deletedAt === null &&
      !isEmptiedStudy(theirs.study) &&
      studiesDiffer(study, theirs.study) &&
      !wasChosenAgainst(theirs.study, mine.unused),
  };
}
