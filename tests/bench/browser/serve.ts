import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { askingPage, builtFolder, type Answer, type Question } from './asking.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.gz': 'application/gzip',
};

export interface Served {
  /** where the built app is; ends with a slash */
  address: string;
  /** bytes of each file that was asked for, headers not counted */
  sent: ReadonlyMap<string, number>;
  /** what the page handed in; rejects never, so give up waiting yourself */
  answer: Promise<Answer>;
  close(): void;
}

/** Serves the built app, and the page that asks its worker, as a plain file host does: nothing is compressed. */
export async function serveBuilt(questions: readonly Question[]): Promise<Served> {
  const asking = askingPage(questions);
  const sent = new Map<string, number>();
  let handIn: (answer: Answer) => void;
  const answer = new Promise<Answer>((resolve) => (handIn = resolve));
  const server = createServer((request, response) => {
    const name = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1) || 'index.html';
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        handIn(JSON.parse(Buffer.concat(chunks).toString()) as Answer);
        response.end();
      });
      return;
    }
    const made = asking.get(name);
    const file = join(builtFolder, name);
    if (!made && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    const body = made ? Buffer.from(made.body) : readFileSync(file);
    sent.set(name, body.length);
    const type = made?.type ?? types[extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    answer,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
