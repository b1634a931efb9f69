import type { Agreement } from '../measure/agreement.js';
import { isDefined } from '../measure/figure.js';
import type { RoundReport } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { marks } from '../model/touchpoint.js';
import { reasonWords } from '../text/reasons.js';
import { reportTrustWords } from '../text/report-trust.js';
import { touchpointWords } from '../text/touchpoint.js';
import { AgreementTable } from './agreement-table.js';
import { DisagreementList } from './disagreement-list.js';
import { ExplainedHeading } from './explained-heading.js';
import { formatList, formatReached, formatShare } from './format-number.js';
import { MethodLink } from './method-link.js';
import { writeStanding } from './write-disagreement.js';

interface Properties {
  round: RoundReport;
  /** The name of the round, where there are several. */
  title: string | null;
  language: Language;
}

/** Whether the reviewers of a round agree, where they do not, and who is stricter. */
export function RoundTrust({ round: { agreement, disagreements, reviewers }, title, language }: Properties) {
  const words = reportTrustWords[language];
  if (agreement.reviewers < 2) {
    return (
      <section class="round-trust">
        <h4>{title ?? words.title}</h4>
        <p>{words.oneReviewer}</p>
      </section>
    );
  }
  return (
    <section class="round-trust">
      <h4>{title ?? words.title}</h4>
      <p>{writeAlpha(agreement, language)}</p>
      <AgreementTable agreement={agreement} language={language} />
      <AgreementRemarks agreement={agreement} language={language} />
      <DisagreementList disagreements={disagreements} language={language} />
      <ExplainedHeading level={5} title={words.standings} anchor="strict-and-mild-reviewers" language={language} />
      <p class="report-small">{words.standingsLead}</p>
      <ul class="round-trust__standings">
        {reviewers.map((standing) => (
          <li key={standing.reviewer}>{writeStanding(standing, language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the alpha of the score allows; no more than a first impression where the interval of the ICC begins as poor. */
function writeAlpha({ figures: { score } }: Agreement, language: Language): string {
  const words = reportTrustWords[language];
  const { value, band } = score.interval;
  if (!isDefined(value) || typeof band !== 'string') {
    if (isDefined(value)) return words.noAlpha('');
    return value.undefined === 'no_variation' ? words.allAlike : words.noAlpha(reasonWords[language][value.undefined]);
  }
  const said = words.alpha[band](formatReached(value, language));
  if (band === 'unreliable') return said;
  if (!('low' in score.bands)) return `${said} ${words.doubts.noInterval}`;
  return score.bands.low === 'poor' ? `${said} ${words.doubts.maybePoor}` : said;
}

/** Which touchpoint types the ICC could use, where differences come from, and agreement on marks and checks. */
function AgreementRemarks({ agreement, language }: { agreement: Agreement; language: Language }) {
  const words = reportTrustWords[language];
  const { completeUnits, droppedUnits, variance } = agreement.figures.score;
  const nominal = [
    ...marks.map((mark) => ({ name: touchpointWords[language].marks[mark], ...agreement.marks[mark] })),
    { name: words.checks, ...agreement.checks },
  ].flatMap(({ name, value, band }) =>
    isDefined(value) && typeof band === 'string'
      ? [words.mark(name, formatReached(value, language), words.bands[band])]
      : [],
  );
  return (
    <div class="round-trust__remarks report-small">
      {completeUnits > 1 && droppedUnits > 0 && <p>{words.dropped(droppedUnits, completeUnits)}</p>}
      {'share' in variance && Object.values(variance.share).some((share) => share > 0) && (
        <p>
          {words.variance(
            formatShare(variance.share.units, language),
            formatShare(variance.share.reviewers, language),
            formatShare(variance.share.residual, language),
          )}{' '}
          {variance.setToZero.length > 0 &&
            words.setToZero(
              formatList(
                variance.setToZero.map((component) => words.components[component]),
                language,
              ),
            )}
          <MethodLink anchor="variance-components" language={language} />
        </p>
      )}
      {nominal.length > 0 && (
        <p>
          {words.marks}: {nominal.join(' · ')}
        </p>
      )}
    </div>
  );
}
