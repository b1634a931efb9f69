import { describe, expect, it } from 'vitest';
import { studyOfTemplate } from '../../src/dashboard/studies/study-of-template.js';
import { parse } from '../../src/model/parse.js';
import { studySchema } from '../../src/model/study.js';
import { studyTemplates } from '../../src/text/study-templates.js';
import { sampleId, sampleTime } from '../model/sample-journey.js';

describe.each(Object.entries(studyTemplates))('the template %s', (_, template) => {
  it.each(['en', 'nl'] as const)('makes a complete study in %s', (language) => {
    const study = studyOfTemplate(template[language], 'round 1', sampleId(1), sampleTime(1));
    expect(parse(studySchema, study)).toEqual(study);
    expect(study.phases.length).toBeGreaterThanOrEqual(5);
    expect(study.phases.length).toBeLessThanOrEqual(7);
    expect(study.types.length).toBeGreaterThanOrEqual(12);
    expect(study.types.length).toBeLessThanOrEqual(20);
    const names = study.types.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(study.phases.every((phase) => study.types.some((type) => type.phase === phase))).toBe(true);
    for (const check of study.types.flatMap(({ checks }) => checks)) expect(check).toMatch(/^\p{Lu}[^?]*\?$/u);
    expect(study.easilyMissed.length).toBeGreaterThanOrEqual(6);
    expect(study.closing).not.toContain('nps');
    expect([study.purpose, study.persona, study.scenario].every((text) => text.length > 60)).toBe(true);
  });

  it('asks the same in both languages', () => {
    const shape = ({ en, nl }: typeof template) =>
      [en, nl].map(({ phases, easilyMissed, goals }) => [
        goals.length,
        easilyMissed.length,
        phases.map(({ types }) =>
          types.map(({ importance, occasional, checks }) => [importance, occasional, checks?.length]),
        ),
      ]);
    const [english, dutch] = shape(template);
    expect(dutch).toEqual(english);
  });
});
