import type { BrandReport } from '../measure/brand-report.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportMomentWords } from '../text/report-moments.js';
import { describeMean, figureScales } from './describe-figure.js';
import { formatExact } from './format-number.js';
import { glyphs } from './moment-sign.js';
import { nameAnnoyance } from './name-marks.js';
import { writeNone } from './summary-moments.js';
import { TitledList } from './titled-list.js';

interface Properties {
  brand: BrandReport;
  language: Language;
}

/** How many pains, wows and disappointments are named; the tables of touchpoint types have all of them. */
const shown = 3;

/** What to repair first at one brand and what delights there, and what reviewers saw besides. */
export function BrandMoments({ brand, language }: Properties) {
  const words = reportMomentWords[language];
  const { types, journeys } = brand;
  const ofType = (name: string) => types.find(({ type }) => type === name);
  const pains = brand.painPriorities.flatMap((name) => ofType(name) ?? []).slice(0, shown);
  const worst = brand.worseThanExpected.flatMap((name) => ofType(name) ?? []).slice(0, shown);
  const wows = types
    .filter(({ wow }) => wow.journeys > 0)
    .sort((a, b) => b.wow.journeys - a.wow.journeys)
    .slice(0, shown);
  return (
    <section class="brand-moments">
      <h4>
        {brand.brand} <span class="report-small">{describeWalks(brand, language)}</span>
      </h4>
      <div class="brand-moments__lists">
        <TitledList
          title={words.repair}
          anchor="priority"
          language={language}
          nothing={writeNone('pain', brand, language)}
          items={pains.map((type) => ({
            key: type.type,
            name: <Sign kind="pain" name={type.type} />,
            remark: [
              words.found[type.pain.status === 'confirmed' ? 'confirmed' : 'signal'](type.pain.journeys, type.answered),
              words.priority(formatExact(type.pain.priority, language)),
            ].join(' · '),
          }))}
        />
        <TitledList
          title={words.delight}
          anchor="wow-and-special-rate"
          language={language}
          nothing={writeNone('wow', brand, language)}
          items={wows.map(({ type, wow, answered }) => ({
            key: type,
            name: <Sign kind="wow" name={type} />,
            remark: words.inJourneys(wow.journeys, answered),
          }))}
        />
        <TitledList
          title={words.annoyances}
          anchor="annoyances"
          language={language}
          items={brand.annoyances.map(({ annoyance, journeys: count }) => ({
            key: annoyance,
            name: nameAnnoyance(annoyance, language),
            remark: words.inJourneys(count, journeys),
          }))}
        />
        <TitledList
          title={words.worseThanExpected}
          anchor="against-expectation"
          language={language}
          items={worst.map(({ type, disconfirmation }) => {
            const { value, interval } = describeMean(disconfirmation, figureScales.disconfirmation, language);
            return { key: type, name: type, remark: `${value} (${interval})` };
          })}
        />
        <Observations brand={brand} language={language} />
      </div>
    </section>
  );
}

/** What the brand is to the study, and how much of it was walked. */
function describeWalks({ role, reviewers, journeys }: BrandReport, language: Language): string {
  const words = reportWords[language];
  const facts = [role && words.roles[role], words.reviewers(reviewers), words.journeys(journeys)];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function Sign({ kind, name }: { kind: 'pain' | 'wow'; name: string }) {
  return (
    <>
      <span class={`brand-moments__${kind}`} aria-hidden="true">
        {glyphs[kind]}{' '}
      </span>
      <b>{name}</b>
    </>
  );
}

/** What was promised, checked, planned and measured. */
function Observations({ brand, language }: Properties) {
  const words = reportMomentWords[language];
  return (
    <>
      <TitledList
        title={words.promises}
        anchor="promise-fit"
        language={language}
        items={brand.promises.promises.map(({ promise, kept, exceeded, broken }) => ({
          key: promise,
          name: promise,
          remark: kept + exceeded + broken === 0 ? words.notJudged : words.verdicts(kept, exceeded, broken),
        }))}
      />
      <TitledList
        title={words.failedChecks}
        anchor="checks-passed"
        language={language}
        items={brand.checks.checks
          .filter(({ no }) => no > 0)
          .map(({ type, question, yes, no }) => ({
            key: `${type}\n${question}`,
            name: `${type}: ${question}`,
            remark: words.failed(no, yes + no),
          }))}
      />
      <TitledList
        title={words.plannedWows}
        anchor="wow-and-special-rate"
        language={language}
        items={brand.plannedWows.map(({ type, description, wows, journeys }) => ({
          key: `${type}\n${description}`,
          name: description === '' ? type : `${type}: ${description}`,
          remark: words.observed(wows, journeys),
        }))}
      />
    </>
  );
}
