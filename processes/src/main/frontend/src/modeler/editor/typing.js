// Fields of the panels hand over what is typed in them after a pause, so that a word is one change and one undo.

/** In milliseconds. */
export const typingPause = 200;

/** All that was typed until now is handed over. */
export const typed = () => new Promise((resolve) => setTimeout(resolve, typingPause + 100));
