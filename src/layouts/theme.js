(() => {
  const root = document.documentElement;
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem('theme'));
  } catch {}
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('#theme');
    form.elements.theme.value = root.dataset.theme ?? '';
    form.addEventListener('change', ({ target }) => {
      show(target.value);
      try {
        localStorage.setItem('theme', target.value);
      } catch {}
    });
  });
})();
