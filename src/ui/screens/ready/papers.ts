import type { Document, Scenario } from '../../../core/scenario/scenario.ts';

/** Something to read beforehand, as it lies on the table. */
export interface Paper {
  id: string;
  kind: Document['kind'] | 'brief';
  title: string;
  paragraphs: string[];
}

/** How each kind of paper is called, and where people would find it. */
export const kinds: Record<Paper['kind'], string> = {
  brief: 'What you were told',
  about: 'From the organization’s own pages',
  news: 'From the news',
  profile: 'A profile',
  article: 'From a trade paper',
};

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');

/** All there is to read: what the brief says, then the papers; a scenario without papers of its own has its facts. */
export function papersOf({ contact, organization, documents, facts }: Scenario): Paper[] {
  const told = [...paragraphsOf(contact.about), ...paragraphsOf(organization.about)];
  const brief: Paper[] = told.length > 0 ? [{ id: 'brief', kind: 'brief', title: contact.name, paragraphs: told }] : [];
  const papers = documents.map(({ id, kind, title, text }) => ({ id, kind, title, paragraphs: paragraphsOf(text) }));
  if (papers.length > 0 || facts.length === 0) return [...brief, ...papers];
  const says = facts.map((fact) => fact.says);
  return [...brief, { id: 'facts', kind: 'about', title: `About ${organization.name}`, paragraphs: says }];
}
