import { minimalTemplate } from '../../core/authoring/template.ts';

export interface Template {
  name: string;
  /** the scenario's text under an id */
  text: (id: string) => string;
}

/** What a new contact may begin with, in the order in which it is offered. */
export const templates: readonly Template[] = [{ name: 'The dozen fields that one needs', text: minimalTemplate }];
