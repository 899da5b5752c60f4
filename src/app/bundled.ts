import { parseScenario } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Origin } from './added.ts';

/** The contacts that come with the program. Only the browser's build knows `import.meta.glob`: core and cli read files. */

export interface Contact {
  id: string;
  /** the scenario file as it was written; a visit carries it */
  text: string;
  scenario: Scenario;
  portrait: string | null;
  /** where it came from; absent where it came with the program */
  added?: Origin;
}

const texts = import.meta.glob<string>('../../scenarios/*/scenario.yaml', { query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('../../scenarios/*/*.svg', { query: '?url', import: 'default', eager: true });

const folderOf = (path: string): string => path.split('/').at(-2) ?? '';

function contactFrom(path: string, text: string): Contact | null {
  const folder = folderOf(path);
  const { scenario } = parseScenario(text, `${folder}/scenario.yaml`, folder);
  if (!scenario) return null;
  const { portrait } = scenario.contact;
  return {
    id: scenario.id,
    text,
    scenario,
    portrait: portrait === null ? null : (pictures[`../../scenarios/${folder}/${portrait}`] ?? null),
  };
}

/** Every bundled contact that can be read; the guided first visit first, then by name. */
export async function loadContacts(): Promise<Contact[]> {
  const files = Object.entries(texts).map(async ([path, load]) => contactFrom(path, await load()));
  return (await Promise.all(files))
    .filter((contact) => contact !== null)
    .sort((a, b) => rank(a) - rank(b) || (a.scenario.contact.name < b.scenario.contact.name ? -1 : 1));
}

const rank = ({ scenario }: Contact): number => (scenario.guided ? 0 : 1);
