export interface Health {
  name: string;
  healthy: boolean;
  /** What is wrong and what to do; null where nothing is. */
  detail: string | null;
  /** For the log alone: it may name hosts, files and people. */
  reason?: unknown;
}

const AWAY = 'It does not answer at the moment. Try again in a minute; whoever runs this finds the reason in the log.';

/** Whether an engine answers now. */
export async function healthOf(engine: { name: string; ping(): Promise<void> }): Promise<Health> {
  try {
    await engine.ping();
    return { name: engine.name, healthy: true, detail: null };
  } catch (error) {
    return { name: engine.name, healthy: false, detail: AWAY, reason: error };
  }
}
