/** Which screen the address names. Everything after "#" belongs to the program, so any plain file host will do. */
export type Route =
  | { name: 'library' | 'visits' | 'progress' | 'network' | 'settings' | 'guide' | 'marks' | 'instructors' }
  | { name: 'contact' | 'visit' | 'review'; id: string }
  | { name: 'again'; id: string; turn: number }
  | { name: 'compare'; id: string; other: string }
  /** the visits of a class (`id` null), or one of them */
  | { name: 'class'; id: string | null }
  /** the contacts one writes (`id` null), or one of them */
  | { name: 'write'; id: string | null }
  /** a contact packed into the address itself, the web address of one, or files that were opened (no payload) */
  | { name: 'received'; from: 'link' | 'address' | 'file'; payload: string };

const plain = ['visits', 'progress', 'network', 'settings', 'guide', 'marks', 'instructors'] as const;

export function parseRoute(hash: string): Route {
  const [name = '', id = '', more = ''] = hash.replace(/^#\/?/, '').split('/');
  if ((name === 'contact' || name === 'visit' || name === 'review') && id) return { name, id: decode(id) };
  if (name === 'again' && id) return { name, id: decode(id), turn: Number.parseInt(more, 10) || 0 };
  if (name === 'compare' && id && more) return { name, id: decode(id), other: decode(more) };
  if (name === 'class') return { name, id: id ? decode(id) : null };
  if (name === 'write') return { name, id: id ? decode(id) : null };
  if (name === 'link' && id) return { name: 'received', from: 'link', payload: id };
  if (name === 'address' && id) return { name: 'received', from: 'address', payload: decode(id) };
  if (name === 'opened') return { name: 'received', from: 'file', payload: '' };
  return { name: plain.find((one) => one === name) ?? 'library' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export class Router {
  #hash = $state(location.hash);
  readonly route: Route = $derived(parseRoute(this.#hash));

  /** Begins to follow the address; returns how to stop. */
  follow(): () => void {
    const changed = () => {
      this.#hash = location.hash;
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }

  go(address: string): void {
    location.hash = address;
    this.#hash = location.hash;
  }

  /** Goes there without a step that "back" would return to. */
  replace(address: string): void {
    history.replaceState(null, '', address);
    this.#hash = location.hash;
  }
}
