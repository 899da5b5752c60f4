import { describe, expect, it, vi } from 'vitest';
import { addressOf, fetchContact } from './fromAddress.ts';

const here = 'https://app.example/half-hour/#/write';
const url = new URL('https://example.org/anna/scenario.yaml');

const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));

describe('an address', () => {
  it.each([
    ['https://example.org/anna/', 'https://example.org/anna/scenario.yaml'],
    ['https://example.org/anna', 'https://example.org/anna/scenario.yaml'],
    ['https://example.org/anna/me.yml?v=2#x', 'https://example.org/anna/me.yml?v=2'],
    ['contacts/anna', 'https://app.example/half-hour/contacts/anna/scenario.yaml'],
    ['http://localhost:8000/a.yaml', 'http://localhost:8000/a.yaml'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/scenario.yaml'],
  ])('%s names %s', (written, found) => {
    expect(addressOf(written, here).url?.href).toBe(found);
  });

  it.each([
    'http://example.org/anna',
    'javascript:alert(1)',
    'data:text/yaml,format: 1',
    'file:///etc/passwd',
    'ftp://example.org/a.yaml',
    'http://localhost.example.org/a.yaml',
    'https://me:secret@example.org/a.yaml',
    'https://',
  ])('%s is refused in words', (written) => {
    const { url: none, problem } = addressOf(written, here);
    expect(none).toBeNull();
    expect(problem).toMatch(/\.$/);
  });

  it('of the page itself may be plain http, as in a classroom without certificates', () => {
    expect(addressOf('anna', 'http://school.test/app/').url?.href).toBe('http://school.test/app/anna/scenario.yaml');
  });
});

describe('fetching', () => {
  it('sends nothing of the learner along', async () => {
    const ask = answering('format: 1', { headers: { 'content-type': 'application/yaml' } });
    expect(await fetchContact(url, ask)).toEqual({ text: 'format: 1', problem: null });
    expect(ask).toHaveBeenCalledWith(
      url.href,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' }),
    );
  });

  it.each([
    ['a missing file', answering('', { status: 404 }), /no contact at https:\/\/example.org/],
    ['a locked one', answering('', { status: 403 }), /does not give it out \(403\)/],
    ['a web page', answering('<html>', { headers: { 'content-type': 'text/html' } }), /web page or a picture/],
    ['a redirection', answering(null, { status: 302, headers: { location: 'http://evil.test' } }), /another address/],
    ['bytes', answering(new Uint8Array([0xff, 0xfe, 0])), /not a text/],
    [
      'a server without permission',
      vi.fn(() => Promise.reject(new TypeError('Failed'))),
      /Access-Control-Allow-Origin/,
    ],
  ])('%s is told with what to do, and that nothing was changed', async (_, ask, words) => {
    const { text, problem } = await fetchContact(url, ask);
    expect(text).toBeNull();
    expect(problem).toMatch(words);
    expect(problem).toMatch(/Nothing was changed\.$/);
  });

  it('stops reading what is too large', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const { problem } = await fetchContact(url, answering(endless));
    expect(problem).toMatch(/far larger/);
    expect(sent).toBeLessThan(20);
  });

  it('gives up on a server that does not answer', async () => {
    const silent = vi.fn<typeof fetch>(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
        }),
    );
    expect((await fetchContact(url, silent, 5)).problem).toMatch(/did not answer/);
  });
});
