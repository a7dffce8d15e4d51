export interface Health {
  name: string;
  healthy: boolean;
  /** What is wrong and what to do; null where nothing is. */
  detail: string | null;
}

/** Whether an engine answers now. */
export async function healthOf(engine: { name: string; ping(): Promise<void> }): Promise<Health> {
  try {
    await engine.ping();
    return { name: engine.name, healthy: true, detail: null };
  } catch (error) {
    return { name: engine.name, healthy: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
