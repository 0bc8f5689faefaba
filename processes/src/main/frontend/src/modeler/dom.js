// Small elements for our pages' scripts; texts are never markup.

/** @param children elements and texts */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};
