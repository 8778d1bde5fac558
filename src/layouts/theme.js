(() => {
  const root = document.documentElement;
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem('theme'));
  } catch {}
  root.toggleAttribute('data-asked', location.search.includes('older='));
  document.addEventListener('readystatechange', () => {
    const isParsed = document.readyState === 'interactive';
    document.getElementById(location.hash.slice(1))?.toggleAttribute('data-target', isParsed);
    if (!isParsed) return;
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
