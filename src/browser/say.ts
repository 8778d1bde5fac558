/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 4000;

/** Takes the last message away, at its time. */
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Shows a message at the foot of the window, and has it read aloud. */
export function say(message: string, stays: 'a moment' | 'until a click' = 'a moment'): void {
  const status = document.querySelector('#status');
  if (!status) return;
  clearTimeout(clearing);
  status.textContent = message;
  const clear = () => {
    if (status.textContent === message) status.textContent = '';
  };
  if (stays === 'a moment') clearing = setTimeout(clear, MESSAGE_TIME);
  else document.addEventListener('click', clear, { once: true });
}
