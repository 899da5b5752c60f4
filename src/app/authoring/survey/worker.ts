import { expose } from 'comlink';
import { randomVisit } from '../../../core/authoring/visits/randomVisit.ts';
import { Survey, type Surveyed } from '../../../core/authoring/visits/survey.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

let survey: Survey | null = null;
let scenario: Scenario | null = null;

/** What the page may ask of the worker; `begin` comes first. */
const service = {
  begin(contact: Scenario): void {
    scenario = contact;
    survey = new Survey(contact);
  },
  /** Plays the visits with the seeds from `first` to `last` and tells what all visits so far have shown. */
  play(first: number, last: number): Surveyed {
    if (!scenario || !survey) throw new Error('random visits were asked for before they had begun');
    for (let seed = first; seed <= last; seed += 1) survey.add(seed, randomVisit(scenario, seed));
    return survey.result();
  },
};

export type SurveyService = typeof service;

expose(service);
