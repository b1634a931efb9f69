import type { Language } from '../../model/settings.js';
import { reportWords } from '../../text/report.js';
import { EmptyScreen } from '../empty-screen.js';

/** What to do when no journey was finished yet. */
export function NoReport({ language }: { language: Language }) {
  const words = reportWords[language];
  return (
    <EmptyScreen words={words} hasTitle>
      <a class="button button--primary" href="#/">
        {words.toJourneys}
      </a>
    </EmptyScreen>
  );
}
