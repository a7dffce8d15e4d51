// Runs before the first paint, so that a page in the dark scheme never flashes white.
(() => {
  let chosen;
  try {
    chosen = localStorage.getItem('crosstown-colour-scheme');
  } catch {
    // The device keeps nothing, and so the reader has chosen nothing.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.scheme = dark ? 'dark' : 'light';
})();
