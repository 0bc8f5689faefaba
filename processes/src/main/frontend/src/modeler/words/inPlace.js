// For an editor that has its words built in: puts ours in the place of each, whenever it shows some.

const attributes = ['title', 'placeholder', 'aria-label'];

/**
 * @param box what is translated in it matches `within`, so that nothing that people wrote is taken for the editor's words
 * @param words ours by theirs
 * @returns stops it
 */
export const translateInPlace = (box, within, words) => {
  const ours = (text) => {
    const theirs = text.trim();
    return Object.hasOwn(words, theirs) ? text.replace(theirs, words[theirs]) : text;
  };
  const set = (node) => {
    const text = ours(node.data);
    if (text !== node.data) {
      node.data = text;
    }
  };
  const translateElement = (element) => {
    attributes
      .filter((name) => element.hasAttribute(name))
      .forEach((name) => {
        const text = ours(element.getAttribute(name));
        if (text !== element.getAttribute(name)) {
          element.setAttribute(name, text);
        }
      });
  };
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement?.closest(within) && !node.parentElement.closest('.cm-editor')) {
        set(node);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.closest(within)) {
        translateElement(node);
      }
      node.childNodes.forEach(translate);
    }
  };
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) =>
      type === 'childList' ? addedNodes.forEach(translate) : translate(target)
    )
  );
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributeFilter: attributes });
  translate(box);
  return () => observer.disconnect();
};
