import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenNames } from '../../src/measure/given-names.js';
import { looseWording } from '../../src/measure/loose-wording.js';
import { personalData } from '../../src/measure/personal-data.js';
import { reviewHints } from '../../src/measure/review-hints.js';
import { staffNames } from '../../src/measure/staff-names.js';
import type { Journey } from '../../src/model/journey.js';
import type { Touchpoint } from '../../src/model/touchpoint.js';
import { sampleRating } from '../model/sample-journey.js';
import { journeyOfTwelve } from '../model/twelve-touchpoints.js';
import { makeTouchpoint, rate } from './make-journey.js';

const brand: Journey['brand'] = { name: 'Bruinhuis', sites: ['bruinhuis.nl'], role: 'own' };

const kindsOf = (parts: Partial<Touchpoint>) => reviewHints(makeTouchpoint(parts), brand).map(({ kind }) => kind);

const names = (text: string, strict = false) => staffNames(text, { brands: ['Bruinhuis', 'bruinhuis.nl'], strict });

const wordings = (text: string, expected = false) => looseWording(text, { expected }).map(([kind]) => kind);

describe('a reason', () => {
  it.each([
    ['a low answer and no words', { rating: rate(2, 5, 5, 4) }, ['low_without_reason']],
    ['worse than expected and no words', { rating: rate(5, 5, 5, 3) }, ['low_without_reason']],
    ['a low answer and two words', { rating: rate(2, 5, 5), note: 'Te traag' }, ['low_without_reason']],
    ['a low answer with what happened', { rating: rate(2, 5, 5), note: 'De knop deed niets.' }, []],
    [
      'a low answer with what was felt',
      { rating: rate(2, 5, 5), lanes: { expected: '', thought: '', felt: 'Alsof ik er niet was' } },
      [],
    ],
    ['high, skipped and inapplicable answers', { rating: rate(7, null, 'not_applicable', 4) }, []],
    [
      'a “no” without a remark',
      { checks: [{ question: 'Is er een afhaalpunt?', answer: 'no', remark: '' }] },
      ['no_without_reason'],
    ],
    [
      'a “no” with one',
      { checks: [{ question: 'Is er een afhaalpunt?', answer: 'no', remark: 'Alleen in Zwolle' }] },
      [],
    ],
    [
      'a “yes” and a skipped check',
      {
        checks: [
          { question: 'a?', answer: 'yes', remark: '' },
          { question: 'b?', answer: null, remark: '' },
        ],
      },
      ['check_skipped'],
    ],
  ] as [string, Partial<Touchpoint>, string[]][])('%s', (_, parts, kinds) => {
    expect(kindsOf(parts)).toEqual(kinds);
  });

  it('is asked for by the question that lacks it', () => {
    const checks = [{ question: 'Is er een afhaalpunt?', answer: 'no' as const, remark: '' }];
    expect(reviewHints(makeTouchpoint({ checks }), brand)).toEqual([
      { kind: 'no_without_reason', excerpt: 'Is er een afhaalpunt?' },
    ]);
  });
});

describe('names of staff', () => {
  it.each([
    ['Ik sprak met Kees over mijn bestelling.', ['Kees']],
    ['Gesproken met Annemiek de Vries.', ['Annemiek de Vries']],
    ['Volgens medewerker Anna kon het niet.', ['Anna']],
    ['Een baliemedewerker Joop wees de weg.', ['Joop']],
    ['Medewerkster Fatima was vriendelijk.', ['Fatima']],
    ['Mevrouw Jansen nam op.', ['Jansen']],
    ['Daarna kreeg ik dhr. van der Berg aan de lijn.', ['van der Berg']],
    ['“Hi Susan, how can I help?”', ['Susan']],
    ['Hallo Piet, bedankt voor je mail', ['Piet']],
    ['I talked to Steve about the parcel.', ['Steve']],
    ['The employee, Priya said it would take a week', ['Priya']],
    ['Pas na een kwartier zei Marloes', []],
    ['Toen ik vroeg waarom, vertelde ze dat Marloes zei dat het kon', ['Marloes']],
    ['Anna zei dat het niet kon.', ['Anna']],
    ['Hij heet Wouter', ['Wouter']],
    ['Ik werd geholpen door Joost.', ['Joost']],
    ['Mrs O’Brien called back', ['O’Brien']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    'Ik belde met Bruinhuis.',
    'Bruinhuis zei dat het morgen komt.',
    'Amsterdam zei me niets.',
    'Contact met Klantenservice ging vlot.',
    'Medewerker zei dat het maandag komt.',
    'De bezorger Maandag om tien uur, zei hij.',
    'Beste Klant, uw pakket is onderweg.',
    'Dear Customer, your parcel is on its way',
    'Hij zei dat Rotterdam te ver was.',
    'Ik koos Thuiswinkel Waarborg en iDEAL.',
    'Chatbot antwoordde meteen.',
    'Ik mailde met PostNL over het pakket.',
    'Called Customer Service on Monday in July.',
    'De knop heet Bestellen.',
    'Paul Smith is een merk in de lijst.',
    'Goedemorgen Nederland stond op de radio.',
  ])('does not take for one: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('is stricter about competitors: any common given name counts, wherever it stands', () => {
    expect(names('Kees was aardig, maar kon niets doen.')).toEqual([]);
    expect(names('Kees was aardig, maar kon niets doen.', true)).toEqual(['Kees']);
    expect(
      reviewHints(makeTouchpoint({ note: 'Kees was aardig en hielp snel.' }), { ...brand, role: 'competitor' }),
    ).toEqual([{ kind: 'staff_name', excerpt: 'Kees' }]);
    expect(names('Rotterdam, Klarna en Bruinhuis op maandag.', true)).toEqual([]);
  });

  it('finds every common name after every cue, and never the brand', () => {
    const cue = fc.constantFrom(
      'ik sprak met',
      'medewerker',
      'mevrouw',
      'hoi',
      'geholpen door',
      'I spoke to',
      'Dear',
      'colleague',
    );
    fc.assert(
      fc.property(cue, fc.constantFrom(...givenNames), (before, name) => {
        expect(names(`Na een kwartier ${before} ${name}.`)).toEqual([name]);
        expect(names(`Na een kwartier ${before} Bruinhuis.`)).toEqual([]);
      }),
    );
  });
});

describe('wording', () => {
  it.each([
    ['Ze moeten de knop groter maken.', ['remedy']],
    ['Het zou beter zijn als de prijs erbij stond.', ['remedy']],
    ['Zou fijn zijn als je kon pinnen.', ['remedy']],
    ['Hier moeten ze echt iets aan doen.', ['remedy']],
    ['Advies: zet de kosten erbij.', ['remedy']],
    ['They should show the price earlier.', ['remedy']],
    ['It would be nice if the total was shown.', ['remedy']],
    ['This should be clearer.', ['remedy']],
    ['Het is hier altijd druk.', ['absolute']],
    ['The line is always busy.', ['absolute']],
    ['Slecht', ['vague']],
    ['Erg onduidelijk!', ['vague']],
    ['It was terrible', ['vague']],
    ['De pagina laadt WEER opnieuw bij stap twee.', ['shouting']],
    ['Drie keer opnieuw ingevuld!!!', ['shouting']],
    ['Jullie site vraagt drie keer om mijn adres.', ['addressing']],
    ['Your website asked for it three times.', ['addressing']],
  ])('%s', (text, kinds) => {
    expect(wordings(text)).toEqual(kinds);
  });

  it.each([
    'Ik moest mijn adres drie keer invullen.',
    'Mail kwam na 40 minuten.',
    'Alles opnieuw uitleggen. “Dat staat toch in uw mail?”',
    'De chat zei: “U moet altijd bellen!!”',
    'Slecht leesbaar: grijze letters op wit.',
    'I would recommend this shop to friends.',
    'You have to click twice before anything happens.',
    'Binnen 2 minuten hulp, zoals altijd op dit nummer.',
    'Betaald met iDEAL via ING; SEPA en BTW stonden erbij.',
    'Ik heb nog nooit zo snel een pakket gehad.',
    'I have never seen a form this short.',
    'Ze konden mijn bestelling niet vinden.',
    '',
  ])('is left alone: %s', (text) => {
    expect(wordings(text)).toEqual([]);
  });

  it('lets the reviewer expect that something should be so, and put a remedy in an idea', () => {
    expect(wordings('They should answer within a day.', true)).toEqual([]);
    expect(kindsOf({ idea: { kind: 'repair', text: 'Ze moeten de knop groter maken.' } })).toEqual([]);
  });
});

describe('personal data', () => {
  it.each([
    ['Mail naar j.jansen@bruinhuis.nl', ['j.jansen@bruinhuis.nl']],
    ['Bel 06-12345678 maar.', ['06-12345678']],
    ['Call +44 7911 123456 or +31 (0)20 123 4567', ['+44 7911 123456', '+31 (0)20 123 4567']],
    ['info@bruinhuis.nl of klantenservice@bruinhuis.nl', []],
    ['Bel 0800-1234567 of 088 123 45 67.', []],
    ['Ordernummer 20481307, € 1.299,00, 2026-11-23 10:30', []],
  ])('%s', (text, found) => {
    expect(personalData(text)).toEqual(found);
  });
});

describe('hints', () => {
  it('are few in a well-written journey', () => {
    const hints = journeyOfTwelve.touchpoints.flatMap((touchpoint) => reviewHints(touchpoint, journeyOfTwelve.brand));
    expect(hints).toEqual([]);
  });

  it('are there soon, however long a text goes on without a pause', () => {
    const begun = performance.now();
    for (const part of ['w', 'W', '1', 'a.', 'a-', 'a@', '?', '“', '„a', '‘', '« ', "'a ", 'Jan ', 'mevrouw van ']) {
      kindsOf({ note: part.repeat(20_000 / part.length) });
    }
    // Where one of the patterns looks at everything again from every place, it takes ten seconds and more.
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('quote what was written, and go when it is mended', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (note) => {
        for (const { kind, excerpt } of reviewHints(
          makeTouchpoint({ note, rating: sampleRating(5, 5, 5, 4) }),
          brand,
        )) {
          expect(['staff_name', 'personal_data', 'remedy', 'absolute', 'vague', 'shouting', 'addressing']).toContain(
            kind,
          );
          expect(excerpt).not.toBe('');
        }
      }),
    );
    expect(kindsOf({ note: 'Ik sprak met een medewerker over mijn bestelling.' })).toEqual([]);
  });
});
