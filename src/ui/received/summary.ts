import type { Scenario } from '../../core/scenario/scenario.ts';
import { counted } from '../authoring/words.ts';

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const least = (words: number): string => (words < 1000 ? `${words}` : `${Math.round(words / 100) / 10} thousand`);

/** What a contact holds, in a few sentences: enough to know what one adds, and nothing that spoils the talk. */
export function summaryOf(scenario: Scenario): { name: string; says: string }[] {
  const { answers, appointment, documents, interruptions, questions, topics } = scenario;
  const tellings = Object.values(answers).flat();
  const spoken = tellings.flatMap(({ say, then }) => [...new Set(Object.values(say)), ...then]);
  const words = spoken.reduce((sum, text) => sum + wordsIn(text), 0);
  const own =
    topics.length > 0 ? `, ${counted(topics.length, 'of them their own', 'of them their own').toLowerCase()}` : '';
  const happens = [
    ...(interruptions.length > 0 ? [counted(interruptions.length, 'interruption').toLowerCase()] : []),
    ...(questions.length > 0 ? [`${counted(questions.length, 'question').toLowerCase()} to you`] : []),
  ];
  return [
    { name: 'Field', says: `People who work in ${scenario.field}` },
    {
      name: 'Appointment',
      says: `${appointment.minutes} minutes, about ${appointment.way.minutes} minutes away`,
    },
    {
      name: 'Can tell',
      says: `${counted(tellings.length, 'answer')} to ${counted(Object.keys(answers).length, 'subject').toLowerCase()}${own}; ${least(words)} words`,
    },
    ...(happens.length > 0 ? [{ name: 'In the talk', says: `Up to ${happens.join(' and ')}` }] : []),
    {
      name: 'To read before',
      says: documents.length === 0 ? 'Nothing' : documents.map(({ title }) => `“${title}”`).join(', '),
    },
    ...(scenario.byReferral
      ? [{ name: 'Introduction', says: 'Appears among your contacts once somebody has sent you there' }]
      : []),
  ];
}

/** Two of their own answers, to hear the voice; those with a place for the learner's name make no sense here. */
export const linesOf = ({ answers }: Scenario): string[] =>
  Object.values(answers)
    .flatMap(([first]) => first?.say.plain ?? [])
    .filter((line) => !line.includes('{'))
    .slice(0, 2);
