import { useEffect, useRef } from 'preact/hooks';
import type { Finishing } from '../model/finishing.js';
import type { Journey } from '../model/journey.js';
import { knownType } from '../model/known-type.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { closingWords } from '../text/closing.js';
import { touchpointWords } from '../text/touchpoint.js';
import './type-list.css';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
  /** Types that were corrected and not confirmed yet. */
  types: Finishing['types'];
  onChange: (types: Finishing['types']) => void;
}

/** All touchpoints of a journey under the type they have now, to be corrected; the form around it confirms them. */
export function TypeList({ language, journey, study, types, onChange }: Props) {
  const words = closingWords[language];
  const list = useRef<HTMLOListElement>(null);
  // Enter confirms them all, from here as from everywhere in the form.
  useEffect(() => list.current?.closest('form')?.querySelector<HTMLElement>('button[type=submit]')?.focus(), []);

  const touchpoints = touchpointsInOrder(journey);
  const names = new Set([...(study?.types.map(({ name }) => name) ?? []), ...touchpoints.map(({ type }) => type)]);
  const namesOfStudy = [...(study?.types ?? []), ...(study?.easilyMissed.map((name) => ({ name })) ?? [])];
  const typeOf = ({ id, type }: Touchpoint): string => types.find(({ touchpoint }) => touchpoint === id)?.type ?? type;
  const isUnknown = (touchpoint: Touchpoint): boolean =>
    study !== undefined && study.types.length > 0 && !knownType(namesOfStudy, typeOf(touchpoint));
  const unknown = touchpoints.filter(isUnknown).length;
  const correct = (touchpoint: string, type: string): void =>
    onChange([...types.filter((each) => each.touchpoint !== touchpoint), { touchpoint, type }]);

  return (
    <>
      <datalist id="known-types">
        {[...names].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {unknown > 0 && <p class="walk-hint-box">{words.unknownTypes(unknown)}</p>}
      <ol class="type-list" ref={list}>
        {touchpoints.map((touchpoint, index) => {
          const corrected = types.find((each) => each.touchpoint === touchpoint.id);
          const place = placeOf(touchpoint, language);
          return (
            <li key={touchpoint.id}>
              <input
                type="text"
                required
                maxLength={300}
                list="known-types"
                aria-label={words.typeOf(index + 1, place)}
                value={typeOf(touchpoint)}
                onInput={({ currentTarget }) => correct(touchpoint.id, currentTarget.value)}
              />
              <span class="type-list-place">{place}</span>
              {isUnknown(touchpoint) ? (
                <span class="type-list-unknown">{words.unknown}</span>
              ) : (
                touchpoint.typeSuggested && !corrected && <span class="type-list-suggested">{words.suggested}</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Where a touchpoint was met: the path of its page, or the channel. */
function placeOf({ page, channel }: Touchpoint, language: Language): string {
  if (page === null) return touchpointWords[language].channels[channel];
  return page.address.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
}
