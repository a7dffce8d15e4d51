/** What a user may have set for a real installation: no test may reach it. */
const USER_SETTINGS = /^(NEO4J_|MEILI_|CROSSTOWN_(?!TEST$))|^(PORT|HOST)$/;

/**
 * Removes the settings of a real installation from `environment`, so that tests only ever use the engines and
 * directories they bring along, or servers given to them by name (`TEST_NEO4J_URI`, `TEST_MEILI_URL`).
 */
export function keepUserSettingsOut(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) if (USER_SETTINGS.test(name)) delete environment[name];
}
