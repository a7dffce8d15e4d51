import { useSyncExternalStore } from 'react';

/** What the device keeps under a name; in memory alone where it keeps nothing (a private window, a full disk). */
const known = new Map<string, string>();
const listeners = new Set<() => void>();

/** '' where nothing is kept under that name. */
export function recall(name: string): string {
  const inMemory = known.get(name);
  if (inMemory !== undefined) return inMemory;
  const stored = fromDevice(name);
  known.set(name, stored);
  return stored;
}

function fromDevice(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function remember(name: string, text: string): void {
  known.set(name, text);
  try {
    localStorage.setItem(name, text);
  } catch {
    // It lasts as long as the page, then.
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  const fromAnotherWindow = ({ key }: StorageEvent) => {
    if (key === null) known.clear();
    else known.delete(key);
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', fromAnotherWindow);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromAnotherWindow);
  };
}

/** What the device keeps under a name, as it changes: here or in another window. */
export function useDeviceMemory(name: string): string {
  return useSyncExternalStore(listen, () => recall(name));
}
