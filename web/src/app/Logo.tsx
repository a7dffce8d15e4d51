/** Two lines that cross at one station. */
export function Logo() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 23h9l10-14h9" fill="none" stroke="#5fd6c6" strokeWidth="3.6" strokeLinejoin="round" />
      <path d="M2 9h9l10 14h9" fill="none" stroke="#ffc53d" strokeWidth="3.6" strokeLinejoin="round" />
      <circle cx="16" cy="16" r="4.6" fill="#fff" stroke="#10233f" strokeWidth="2.4" />
    </svg>
  );
}
