import { useState } from 'preact/hooks';
import { briefingName, writeBriefing } from '../../exports/write-briefing.js';
import { formatTime } from '../../model/time.js';
import { reportWords } from '../../text/report.js';
import { studiesWords } from '../../text/studies.js';
import { studyWords } from '../../text/study.js';
import { downloadFile } from '../files/download-file.js';
import { studiesHash, studyMapHash, studyReportHash } from '../route.js';
import type { Actions } from '../undo.js';
import { type FieldState, useStudyEditor } from './study-editor.js';

interface Properties {
  state: FieldState;
  actions: Actions;
}

/** What stays in sight above a study: the ways out of it, and whether all is saved. */
export function StudyBar({ state, actions }: Properties) {
  const { study, language } = useStudyEditor();
  const words = studyWords[language];
  const [refused, setRefused] = useState(false);
  const download = () => {
    setRefused(study.brands.length === 0);
    if (study.brands.length === 0) return;
    try {
      const content = writeBriefing(study, formatTime(new Date()));
      downloadFile({ name: briefingName(study), mediaType: 'application/json', content });
    } catch (error) {
      actions.fail(error);
    }
  };
  return (
    <div class="journey-page__bar study-bar">
      <a href={studiesHash}>
        <span aria-hidden="true">← </span>
        {studiesWords[language].back}
      </a>
      {/* Spoken only once all is saved, or when something stands in the way. */}
      <span class={`study-bar__state study-bar__state--${state}`}>
        {state === 'typed' && <span aria-hidden="true">{words.saving}</span>}
        <span role="status">
          {state === 'clean' && words.saved}
          {state === 'refused' && words.notSaved}
        </span>
      </span>
      {refused && study.brands.length === 0 && (
        <span class="study-bar__state study-bar__state--refused" role="alert">
          {words.briefingNeedsBrand}
        </span>
      )}
      <a class="study-bar__map" href={studyMapHash(study.id)}>
        {words.map}
      </a>
      <a href={studyReportHash(study.id)}>{reportWords[language].title}</a>
      <button type="button" class="button button--primary" onClick={download}>
        {words.briefing}
      </button>
    </div>
  );
}
