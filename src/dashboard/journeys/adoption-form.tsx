import { useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { matchBrand, removeBrandOf, studyOfJourney } from '../../model/adopt-journey.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { addStudyOf, adoptByStudy, releaseFromStudy } from '../../store/adopt-journey.js';
import { markStudyDeleted } from '../../store/delete-study.js';
import { changeStudy } from '../../store/studies.js';
import { adoptionWords } from '../../text/adoption.js';
import type { Actions } from '../undo.js';

interface Properties {
  journey: Journey;
  studies: readonly Study[];
  language: Language;
  actions: Actions;
}

/** Files a journey under a study and a round, or makes a study from it. */
export function AdoptionForm({ journey, studies, language, actions }: Properties) {
  const words = adoptionWords[language];
  const [chosen, setChosen] = useState<string | null>(null);
  const [round, setRound] = useState<string | null>(null);
  const [wantsBrand, setWantsBrand] = useState(true);
  const study = studies.find(({ id }) => id === chosen) ?? studies[0];
  // The latest round is the likeliest one.
  const shownRound = round ?? journey.round ?? study?.rounds.at(-1) ?? '';
  const now = () => formatTime(new Date());

  const isForeign = study !== undefined && matchBrand(study, journey) === undefined;
  const adopt = ({ id, title }: Study) => {
    const addsBrand = isForeign && wantsBrand;
    const adoption = { study: id, round: shownRound === '' ? null : shownRound, addsBrand };
    actions.remove(() => adoptByStudy(journey.id, adoption, now()), {
      message: words.adopted(title),
      takeBack: async () => {
        await releaseFromStudy(journey, now());
        if (addsBrand) await changeStudy(id, (stored) => removeBrandOf(stored, journey), now());
      },
    });
  };
  const makeStudy = () => {
    const made = studyOfJourney(journey, newIdentifier(), now());
    actions.remove(() => addStudyOf(journey, made, now()), {
      message: words.made(made.title),
      takeBack: async () => {
        await releaseFromStudy(journey, now());
        await markStudyDeleted(made.id, false, now());
      },
    });
  };
  return (
    <div class="adoption-form">
      <p>{words.lead}</p>
      {study && (
        <div class="adoption-form__row">
          <label>
            <span>{words.study}</span>
            <select
              value={study.id}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
                setRound(null);
              }}
            >
              {studies.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.round}</span>
            <select value={shownRound} onChange={({ currentTarget }) => setRound(currentTarget.value)}>
              {[...new Set([...study.rounds, ...(journey.round === null ? [] : [journey.round])])].map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
              <option value="">{words.noRound}</option>
            </select>
          </label>
          <button type="button" class="button" onClick={() => adopt(study)}>
            {words.adopt}
          </button>
        </div>
      )}
      {isForeign && (
        <div class="adoption-form__note">
          <label class="tick">
            <input
              type="checkbox"
              checked={wantsBrand}
              onChange={({ currentTarget }) => setWantsBrand(currentTarget.checked)}
            />
            {words.addBrand(journey.brand.name)}
          </label>
          {!wantsBrand && <p>{words.foreignBrand(journey.brand.name)}</p>}
        </div>
      )}
      <button type="button" class="button button--quiet" onClick={makeStudy}>
        {words.newStudy}
      </button>
    </div>
  );
}
