import { rememberColourScheme, useColourScheme } from '../lib/colour-scheme.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './ColorSchemeSwitch.module.css';

/** Follows the device until the reader chooses; the choice is kept on the device. */
export function ColorSchemeSwitch() {
  const t = useMessages();
  const dark = useColourScheme() === 'dark';
  const label = t(dark ? 'scheme.toLight' : 'scheme.toDark');
  return (
    <button
      type="button"
      className={classes.switch}
      aria-label={label}
      title={label}
      onClick={() => rememberColourScheme(dark ? 'light' : 'dark')}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d={dark ? 'M10 3a7 7 0 0 0 0 14z' : 'M10 3a7 7 0 0 1 0 14z'} fill="currentColor" />
      </svg>
    </button>
  );
}
