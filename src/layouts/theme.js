(() => {
  const root = document.documentElement;
  try {
    root.dataset.theme = localStorage.theme ?? '';
  } catch {}
  root.toggleAttribute('data-asked', location.search.includes('older='));
  const target = () =>
    document.getElementById(location.hash.slice(1))?.toggleAttribute('data-target', document.readyState !== 'complete');
  new MutationObserver(target).observe(root, { childList: true, subtree: true });
  document.addEventListener('readystatechange', () => {
    target();
    if (document.readyState !== 'interactive') return;
    for (const input of document.querySelectorAll('#theme input')) {
      input.checked ||= input.value === root.dataset.theme;
      input.addEventListener('change', () => {
        root.dataset.theme = input.value;
        try {
          localStorage.theme = input.value;
        } catch {}
      });
    }
  });
})();
