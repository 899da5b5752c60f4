import { describe, expect, it } from 'vitest';
import { parseRequest } from './understandRequest.ts';

describe('a line of input', () => {
  it('is a request', () => {
    expect(parseRequest('{"id":"a","text":"Hi","previous":"Hello","resumeRequested":true,"at":5}')).toEqual({
      id: 'a',
      text: 'Hi',
      previous: 'Hello',
      resumeRequested: true,
      at: 5,
    });
  });
  it('may begin with a byte order mark', () =>
    expect(parseRequest('\ufeff{"id":1,"text":""}')).toMatchObject({ id: 1 }));
  it('may have no previous words', () =>
    expect(parseRequest('{"id":1,"text":"","previous":null}')).toMatchObject({ id: 1 }));
  it.each([
    ['x', 'not JSON'],
    ['{"id":1,"text":"unfinished', 'not JSON'],
    ['[]', ''],
    ['{"text":"Hi"}', 'id'],
    ['{"id":1}', 'text'],
    ['{"id":1,"text":7}', 'text must be a string'],
    ['{"id":1,"text":"Hi","at":"noon"}', 'at must be a number'],
  ])('%s is none', (line, message) => {
    const result = parseRequest(line);
    expect('trouble' in result ? result.trouble : null).toContain(message);
  });
});
