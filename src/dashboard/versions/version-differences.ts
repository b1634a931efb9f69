import { changeOf } from '../../imports/take-version.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import type { JourneyHead, SupersededVersion } from '../../model/superseded.js';
import { unusedVersionsWords } from '../../text/unused-versions.js';
import { describeChange } from '../../view/describe-change.js';
import type { Difference } from './difference-table.js';
import { studyDifferences } from './study-differences.js';

/** What the versions that were not used belong to, as it is now. */
export type VersionOwner = { kind: 'journey'; journey: Journey } | { kind: 'study'; study: Study };

/** Where a version says something else than what is used now, in words. */
export function versionDifferences(owner: VersionOwner, unused: SupersededVersion, language: Language): Difference[] {
  if (owner.kind === 'study') {
    return unused.kind === 'study' ? studyDifferences(owner.study, unused.version, language) : [];
  }
  const { journey } = owner;
  switch (unused.kind) {
    case 'study':
      return [];
    case 'touchpoint':
      return answerDifferences(journey, { ...journey, touchpoints: [unused.version] }, unused.version.id, language);
    case 'journey':
      return [
        ...headDifferences(journey, unused.version, language),
        ...answerDifferences(journey, { ...journey, ...unused.version }, null, language),
      ];
  }
}

function answerDifferences(used: Journey, other: Journey, touchpoint: string | null, language: Language): Difference[] {
  const change = changeOf(used, other, touchpoint);
  const fields = change === null ? [] : describeChange(change, language);
  return fields.map(({ name, before, after }) => ({ name, mine: [before], theirs: [after] }));
}

/** Where two versions differ in what was settled before the walk. */
function headDifferences(used: JourneyHead, other: JourneyHead, language: Language): Difference[] {
  const words = unusedVersionsWords[language];
  const lines = ({ brand, round, reviewer, conflict, expectation, device }: JourneyHead): [string, string][] => [
    [words.brand, brand.name],
    [words.round, round ?? ''],
    [words.reviewer, reviewer],
    [words.conflict, conflict === null ? '' : conflict.exists ? words.hasConflict(conflict.remark) : words.noConflict],
    [words.expectation, expectation],
    [words.device, device],
  ];
  const others = new Map(lines(other));
  return lines(used).flatMap(([name, mine]) => {
    const theirs = others.get(name) ?? '';
    const filled = (text: string) => (text === '' ? [] : [text]);
    return mine === theirs ? [] : [{ name, mine: filled(mine), theirs: filled(theirs) }];
  });
}
