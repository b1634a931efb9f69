import { closingStatements } from '../model/closing.js';
import type { Journey } from '../model/journey.js';
import { points } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { closingStatementWords } from '../text/closing-statements.js';
import { journeyReportWords } from '../text/journey-report.js';

interface Properties {
  journey: Pick<Journey, 'closing' | 'brand'>;
  language: Language;
}

/** What was asked at the end about the whole: the journey overall first, then every statement that was answered. */
export function ClosingAnswers({ journey: { closing, brand }, language }: Properties) {
  const words = journeyReportWords[language];
  const statements = closingStatementWords[language];
  if (closing === null) return null;
  const { overall, doubted, nps } = closing;
  const answers: { key: string; name: string; said: string; point: number | null }[] = [
    ...(overall === null ? [] : [{ key: 'overall', name: words.overall, point: overall }]),
    ...closingStatements.flatMap((key) => {
      const point = closing.statements[key] ?? null;
      return point === null ? [] : [{ key, name: statements[key](brand.name), point }];
    }),
  ].map((each) => ({ ...each, said: words.outOfSeven(String(each.point)) }));
  if (doubted !== null) {
    const said = words.checkAnswers[doubted ? 'yes' : 'no'];
    answers.push({ key: 'doubted', name: statements.doubted(brand.name), said, point: null });
  }
  if (nps !== null) {
    answers.push({ key: 'nps', name: statements.nps(brand.name), said: words.outOfTen(String(nps)), point: null });
  }
  if (answers.length === 0) return null;
  return (
    <div class="closing-answers">
      <h2>{words.closing}</h2>
      <dl>
        {answers.map(({ key, name, said, point }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {point !== null && (
                <span class="closing-answers__scale" aria-hidden="true">
                  {points.map((each) => (
                    <i key={each} class={each <= point ? 'closing-answers__reached' : undefined} />
                  ))}
                </span>
              )}
              {said}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
