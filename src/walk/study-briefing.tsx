import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { studyStartWords } from '../text/study-start.js';

interface Props {
  language: Language;
  /** Undefined of a quick journey. */
  study: Study | undefined;
  /** What the reviewer set out to reach; none where that is still being chosen. */
  goals?: readonly string[];
}

/** Whose eyes the reviewer looks through and what they set out to do, folded away until wanted; nothing where neither is said. */
export function StudyBriefing({ language, study, goals = [] }: Props) {
  const words = studyStartWords[language];
  const parts = [
    { title: words.persona, text: study?.persona ?? '' },
    { title: words.scenario, text: study?.scenario ?? '' },
    { title: words.goals, text: goals.map((goal) => `• ${goal}`).join('\n') },
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
