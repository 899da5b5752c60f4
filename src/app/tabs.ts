/**
 * Holds a name among all tabs of this browser; the tab that asks last gets it, and `lost` tells the earlier one.
 * Returns how to let go. Where the browser knows no locks, every tab believes itself alone.
 */
export function hold(name: string, lost: () => void): () => void {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return () => undefined;
  let release: () => void = () => undefined;
  let mine = true;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks
    .request(name, { steal: true }, () => until)
    .catch(() => {
      if (mine) lost();
    });
  return () => {
    mine = false;
    release();
  };
}
