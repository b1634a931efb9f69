import type { Change } from '../model/amend.js';
import type { Language } from '../model/settings.js';
import { amendmentWords } from '../text/amendments.js';
import { describeChange } from './describe-change.js';

/** What changed, old value beside new value, line by line. */
export function ChangedFields({ change, language }: { change: Change; language: Language }) {
  const words = amendmentWords[language];
  return (
    <ul class="changed-fields">
      {describeChange(change, language).map(({ name, before, after }) => (
        <li key={name}>
          {name}: <span class="visually-hidden">{words.oldValue} </span>
          <del>{before}</del> <span aria-hidden="true">→</span>
          <span class="visually-hidden">, {words.newValue} </span> <ins>{after}</ins>
        </li>
      ))}
    </ul>
  );
}
