import { template, type TemplateKind } from '../../core/authoring/template.ts';
import type { Contact } from '../../app/bundled.ts';

/** What a new contact may begin with, in the order in which it is offered. */
export const templates: readonly { kind: TemplateKind; name: string }[] = [
  { kind: 'minimal', name: 'The dozen fields that one needs' },
  { kind: 'full', name: 'Everything that a contact can have, each with a word of help' },
  { kind: 'referring', name: 'One who sends learners on to another contact' },
];

/** The text of a template under an id; the desk knows the format itself, so nothing in it is for other editors. */
export function textOf(kind: TemplateKind, other: Contact | undefined): (id: string) => string {
  const refersTo = other && { id: other.id, name: other.scenario.contact.name, role: other.scenario.contact.role };
  return (id) => template(kind, id, { schema: null, ...(refersTo ? { refersTo } : {}) });
}
