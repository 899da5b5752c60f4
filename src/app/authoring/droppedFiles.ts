import type { RawFile } from './contactFiles.ts';

/** Files as the browser hands them over, folders and all. */

const mostFiles = 300;
const mostBytes = 8_000_000;

/** The content of chosen files; of those far too large, nothing but their size is worth knowing. */
export const readFiles = (files: readonly File[]): Promise<RawFile[]> =>
  Promise.all(files.slice(0, mostFiles).map((file) => readFile(file, file.webkitRelativePath || file.name)));

async function readFile(file: File, path: string): Promise<RawFile> {
  const blob = file.size > mostBytes ? file.slice(0, mostBytes + 1) : file;
  return { path, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** What was dropped, with what lies in dropped folders. The entries must be asked for before the event is over. */
export async function readDropped(data: DataTransfer): Promise<RawFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readFiles([...data.files]);
  const found: RawFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: RawFile[]): Promise<void> {
  if (found.length >= mostFiles) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push(await readFile(file, entry.fullPath.replace(/^\//, '')));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // a reader gives a hundred entries at a time, and an empty list at the end
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}
