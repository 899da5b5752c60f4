import { mostCharacters } from '../core/scenario/source.ts';

/** Contacts that lie on a web server. Nothing is asked of a server before its host was shown and somebody agreed. */

export type Address = { url: URL; problem: null } | { url: null; problem: string };

const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * What would be fetched: the address itself where it names a YAML file, else `scenario.yaml` in the folder it names.
 * @param here the address of this page
 */
export function addressOf(written: string, here: string): Address {
  const no = (problem: string): Address => ({ url: null, problem });
  let url: URL;
  try {
    url = new URL(written.trim(), here);
  } catch {
    return no('This is not a web address. It should look like https://example.org/contacts/anna/.');
  }
  const mayBePlain = url.origin === new URL(here).origin || local.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayBePlain))
    return no('Only addresses that begin with https:// are opened. Others can be read or changed on their way.');
  if (url.username !== '' || url.password !== '')
    return no('The address holds a name or password. Leave it out: contacts are fetched without any.');
  url.hash = '';
  if (!/\.ya?ml$/i.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/scenario.yaml`;
  return { url, problem: null };
}

export type Fetched = { text: string; problem: null } | { text: null; problem: string };

const patience = 15_000;
const mostBytes = 3 * mostCharacters;
const notText = /^(text\/html|application\/(xhtml|zip|pdf|javascript)|image\/|audio\/|video\/|font\/)/i;

/** Asks a server for a contact, without cookies, names or where one comes from. Never throws. */
export async function fetchContact(
  url: URL,
  ask: typeof fetch = (...request) => fetch(...request),
  waits = patience,
): Promise<Fetched> {
  const no = (problem: string): Fetched => ({ text: null, problem: `${problem} Nothing was changed.` });
  const instead = 'Open the address in a tab of its own, save the file, and open it here.';
  try {
    const answer = await ask(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // another host than the one that was named must not be asked
      redirect: 'manual',
      cache: 'no-cache',
      headers: { accept: 'application/yaml, text/yaml, text/plain' },
      signal: AbortSignal.timeout(waits),
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      return no(
        `${url.host} sends us on to another address. Open this one in a tab of its own, and use the one you arrive at.`,
      );
    if (answer.status === 404 || answer.status === 410)
      return no(`There is no contact at ${url.href}. Look whether the address is right, capital letters too.`);
    if (!answer.ok) return no(`${url.host} does not give it out (${answer.status}). ${instead}`);
    if (notText.test(answer.headers.get('content-type') ?? ''))
      return no(`What lies there is a web page or a picture, not a contact. ${instead}`);
    const bytes = await readAtMost(answer, mostBytes);
    if (!bytes) return no('What lies there is far larger than a contact.');
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
    } catch {
      return no('What lies there is not a text.');
    }
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError'))
      return no(`${url.host} did not answer within ${Math.round(waits / 1000)} seconds. Try again later.`);
    return no(
      `The browser could not read from ${url.host}: it cannot be reached, or it does not let other pages read its files. ${instead} (Whoever runs the server can allow it with the header “Access-Control-Allow-Origin: *”.)`,
    );
  }
}

/** The body of an answer, or null as soon as it is larger. */
async function readAtMost(answer: Response, most: number): Promise<Uint8Array | null> {
  const reader = answer.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
