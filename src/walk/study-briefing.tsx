import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { studyStartWords } from '../text/study-start.js';

interface Props {
  language: Language;
  study: Study;
}

/** Whose eyes the reviewer looks through and what they set out to do, folded away until wanted. */
export function StudyBriefing({ language, study }: Props) {
  const words = studyStartWords[language];
  const parts = [
    { title: words.persona, text: study.persona },
    { title: words.scenario, text: study.scenario },
  ].filter(({ text }) => text.trim() !== '');
  if (parts.length === 0) return null;
  return (
    <details class="study-briefing">
      <summary>{words.briefing}</summary>
      {parts.map(({ title, text }) => (
        <p key={title}>
          <b>{title}</b>
          <br />
          {text}
        </p>
      ))}
    </details>
  );
}
