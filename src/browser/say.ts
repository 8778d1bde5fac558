/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 4000;

/** Shows a message at the foot of the window, and has it read aloud. */
export function say(message: string, stays: 'a moment' | 'until a click' = 'a moment'): void {
  const status = document.querySelector('#status');
  if (!status) return;
  status.textContent = message;
  const clear = () => {
    if (status.textContent === message) status.textContent = '';
  };
  if (stays === 'a moment') setTimeout(clear, MESSAGE_TIME);
  else document.addEventListener('click', clear, { once: true });
}
