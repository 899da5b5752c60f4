import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { template } from '../core/authoring/template.ts';
import { Home } from '../app/home.svelte.ts';
import { pack } from '../app/link.ts';
import * as storage from '../app/storage.ts';
import { expectAccessible } from './review/accessible.ts';
import Received from './Received.svelte';

const maren = template('minimal', 'maren-holt');

beforeEach(() => storage.deleteEverything());
afterEach(() => vi.unstubAllGlobals());

async function show(payload: string, from: 'link' | 'address' | 'file' = 'link', home = new Home()) {
  if (home.state === 'loading') await home.load();
  const go = vi.fn();
  const { unmount } = render(Received, { home, payload, from, go });
  return { home, go, user: userEvent.setup(), unmount };
}

const add = () => screen.findByRole('button', { name: /Add to my contacts/ });

it('shows who came with a link, and adds nobody before it is told to', async () => {
  const { home, user } = await show(pack(maren));
  const button = await add();
  expect(screen.getByRole('heading', { name: 'Maren Holt' })).toBeVisible();
  expect(screen.getByText('Came from a link.')).toBeVisible();
  expect(screen.getByText('People who work in dry stone walling')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  expect(home.added).toEqual([]);
  await expectAccessible();

  await user.click(button);
  expect(await screen.findByText('Maren Holt is among your contacts.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Prepare a visit' })).toHaveAttribute('href', '#/contact/maren-holt');
  expect(screen.getByRole('link', { name: 'Prepare a visit' })).toHaveFocus();
  await waitFor(async () => expect((await storage.loadAdded()).map(({ id }) => id)).toEqual(['maren-holt']));

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await storage.loadAdded()).toEqual([]));
  expect(await add()).toBeVisible();
});

it('says so when the very same contact is there already', async () => {
  const { home, user, unmount } = await show(pack(maren));
  await user.click(await add());
  unmount();
  await show(pack(maren), 'link', home);
  expect(await screen.findByText(/You have this very contact already/)).toBeVisible();
});

it('lets the learner choose between an update in the place of the earlier text, and both', async () => {
  const { home, user, unmount } = await show(pack(maren));
  await user.click(await add());
  unmount();
  const newer = maren.replace('Maren Holt', 'Maren Holt-Lee');
  const second = await show(pack(newer), 'link', home);
  expect(await screen.findByText(/You have another text of this contact/)).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('radio', { name: /Keep both/ }));
  await user.click(await add());
  expect(home.added.map(({ id }) => id).sort()).toEqual(['maren-holt', 'maren-holt-2']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('radio', { name: /in its place/ }));
  await user.click(await add());
  expect(home.added.map(({ id, text }) => [id, text])).toEqual([['maren-holt', newer]]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(home.added.map(({ text }) => text)).toEqual([maren]);
  second.unmount();
});

it('never lets a contact pass for one that comes with the program', async () => {
  const { home, user } = await show(pack(template('minimal', 'ronnie-tabor')));
  expect(await screen.findByText(/comes with the program has the same id/)).toBeVisible();
  await user.click(await add());
  const [own, other] = ['ronnie-tabor', 'ronnie-tabor-2'].map((id) => home.contacts.find((one) => one.id === id));
  expect(own?.scenario.contact.name).toBe('Ronnie Tabor');
  expect(other).toMatchObject({ portrait: null, scenario: { contact: { name: 'Maren Holt' } } });
});

it('shows markup in a name as the words it is', async () => {
  await show(pack(maren.replace('name: Maren Holt', 'name: <img src=x onerror=alert(1)><script>alert(2)</script>')));
  expect(await screen.findByRole('heading', { name: /<img src=x onerror/ })).toBeVisible();
  expect(document.querySelector('main img, main script')).toBeNull();
});

it('refuses a damaged link in words', async () => {
  const { home } = await show(pack(maren).slice(0, 300));
  expect(await screen.findByRole('alert')).toHaveTextContent(/damaged or was cut short.*Nothing was changed/);
  expect(home.added).toEqual([]);
  await expectAccessible();
});

it('names the server before it asks it, and asks only when told to', async () => {
  const ask = vi.fn(() => Promise.resolve(new Response(maren)));
  vi.stubGlobal('fetch', ask);
  const { user } = await show('https://example.org/maren/', 'address');
  expect(await screen.findByText('example.org')).toBeVisible();
  expect(screen.getByText('https://example.org/maren/scenario.yaml')).toBeVisible();
  expect(ask).not.toHaveBeenCalled();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Fetch it from example.org' }));
  expect(await screen.findByText('Came from example.org:')).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('offers to try again where a server could not be read', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { user } = await show('https://example.org/maren/', 'address');
  await user.click(await screen.findByRole('button', { name: /Fetch it/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('save the file, and open it here');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(maren)));
  await user.click(screen.getByRole('button', { name: 'Try once more' }));
  expect(await add()).toBeVisible();
});

it('does not open addresses that are not safe', async () => {
  await show('javascript:alert(1)', 'address');
  expect(await screen.findByRole('alert')).toHaveTextContent(/begin with https/);
  expect(screen.queryByRole('button', { name: /Fetch/ })).toBeNull();
});

it('takes several contacts of opened files, and tells of what is none', async () => {
  const home = new Home();
  await home.load();
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  home.opened = [file('a.yaml', maren), file('b.yaml', maren.replaceAll('maren-holt', 'other')), file('c.txt', 'Dear')];
  const { user } = await show('', 'file', home);
  expect(await screen.findByRole('heading', { name: '2 contacts for you' })).toBeVisible();
  expect(screen.getByText(/c\.txt is not a Half Hour contact/)).toBeVisible();
  for (const button of await screen.findAllByRole('button', { name: /Add to my contacts/ })) await user.click(button);
  expect(home.added.map(({ id }) => id).sort()).toEqual(['maren-holt', 'other']);
});

it('puts a contact on the desk of somebody who writes', async () => {
  const { user, go } = await show(pack(maren));
  await user.click(await screen.findByRole('button', { name: 'Open it on your desk' }));
  await waitFor(() => expect(go).toHaveBeenCalledWith(expect.stringMatching(/^#\/write\//)));
  expect((await storage.loadDrafts()).drafts.map(({ text }) => text)).toEqual([maren]);
});

it('has something to say when a page with opened files is loaded anew', async () => {
  const { user, go } = await show('', 'file');
  await user.click(await screen.findByRole('button', { name: 'Contacts' }));
  expect(go).toHaveBeenCalledWith('#/');
});
