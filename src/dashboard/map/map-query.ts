import { defaultFilter, type MapFilter, mapChoices } from '../../measure/map-filter.js';
import type { Journey } from '../../model/journey.js';
import type { Study } from '../../model/study.js';
import { queryOf } from '../use-hash.js';

/**
 * The filter that an address asks for: what it leaves out or what is not there any more is as by default, an empty value
 * is "all".
 */
export function readMapFilter(hash: string, study: Study, journeys: readonly Journey[]): MapFilter {
  const query = queryOf(hash);
  const choices = mapChoices(study, journeys);
  const pick = <Value extends string>(key: string, known: readonly Value[], otherwise: Value | null): Value | null => {
    const asked = query.get(key);
    if (asked === '') return null;
    return known.find((value) => value === asked) ?? otherwise;
  };
  const brand = pick('brand', choices.brands, defaultFilter(study, journeys).brand);
  const usual = defaultFilter(study, journeys, brand);
  return {
    brand,
    round: pick('round', choices.rounds, usual.round),
    reviewer: pick('reviewer', choices.reviewers, null),
    channel: pick('channel', choices.channels, null),
    questionSet: choices.questionSets.find((set) => String(set) === query.get('questions')) ?? usual.questionSet,
    unfinished: query.get('unfinished') === 'yes',
  };
}

/** The query of a filter, as it stands after `?`; empty when it is as by default. */
export function writeMapFilter(filter: MapFilter, study: Study, journeys: readonly Journey[]): string {
  const query = new URLSearchParams();
  if (filter.brand !== defaultFilter(study, journeys).brand) query.set('brand', filter.brand ?? '');
  const usual = defaultFilter(study, journeys, filter.brand);
  if (filter.round !== usual.round) query.set('round', filter.round ?? '');
  if (filter.reviewer !== null) query.set('reviewer', filter.reviewer);
  if (filter.channel !== null) query.set('channel', filter.channel);
  if (filter.questionSet !== usual.questionSet) query.set('questions', String(filter.questionSet));
  if (filter.unfinished) query.set('unfinished', 'yes');
  return query.toString();
}
