import { v7 as newIdentifier } from 'uuid';
import { emptyStudy } from '../../model/new-study.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { addStudy } from '../../store/studies.js';
import { studiesWords } from '../../text/studies.js';
import { studyTemplates } from '../../text/study-templates.js';
import { studiesHash, studyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { studyOfTemplate } from './study-of-template.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** The templates to begin a study with; the choice makes the study and goes to it. */
export function NewStudy({ language, actions }: Properties) {
  const words = studiesWords[language];
  usePageTitle(words.newTitle);
  const begin = (make: (id: string, now: string) => Study) => {
    const study = make(newIdentifier(), formatTime(new Date()));
    addStudy(study).then(() => {
      location.hash = studyHash(study.id);
    }, actions.fail);
  };
  return (
    <>
      <div class="journey-page__bar">
        <a href={studiesHash}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
      </div>
      <h1>{words.newTitle}</h1>
      <p class="dashboard-quiet">{words.newLead}</p>
      <ul class="new-study">
        {Object.entries(studyTemplates).map(([key, translated]) => {
          const template = translated[language];
          const types = template.phases.flatMap(({ types }) => types);
          const checks = types.flatMap(({ checks = [] }) => checks);
          return (
            <li key={key} class="new-study__template">
              <h2>{template.name}</h2>
              <p>{template.lead}</p>
              <p class="new-study__phases">{template.phases.map(({ name }) => name).join(' → ')}</p>
              <p class="new-study__facts">{words.templateFacts(template.phases.length, types.length, checks.length)}</p>
              <button
                type="button"
                class="button"
                aria-label={words.useTemplateLong(template.name)}
                onClick={() => begin((id, now) => studyOfTemplate(template, words.firstRound, id, now))}
              >
                {words.useTemplate}
              </button>
            </li>
          );
        })}
        <li class="new-study__template new-study__template--empty">
          <h2>{words.emptyStudy}</h2>
          <p>{words.emptyStudyLead}</p>
          <button
            type="button"
            class="button"
            aria-label={words.useTemplateLong(words.emptyStudy)}
            onClick={() =>
              begin((id, updatedAt) => ({
                ...emptyStudy,
                id,
                updatedAt,
                title: words.untitled,
                rounds: [words.firstRound],
              }))
            }
          >
            {words.useTemplate}
          </button>
        </li>
      </ul>
    </>
  );
}
