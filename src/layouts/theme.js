(() => {
  const root = document.documentElement;
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem('theme'));
  } catch {}
  // A browser knows what is :target only once the deferred scripts have run. A note that opened so late would move the page.
  document.addEventListener('readystatechange', () => {
    document
      .getElementById(location.hash.slice(1))
      ?.toggleAttribute('data-target', document.readyState === 'interactive');
  });
  addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('#theme input')) {
      input.checked = input.value === (root.dataset.theme ?? '');
      input.addEventListener('change', () => {
        show(input.value);
        try {
          localStorage.setItem('theme', input.value);
        } catch {}
      });
    }
  });
})();
