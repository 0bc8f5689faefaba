// Elements of the page.

/** An element with attributes, listeners (`on…`) and children; texts are never read as HTML. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};

export const byId = (id) => document.getElementById(id);

/** Runs the last of many calls, once they have stopped for a while. */
export const afterwards = (milliseconds, work) => {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
};

/** A time today as 14:05, another day's as 14:05 ngày 27/11/2026. */
export const clockTime = (moment, now = new Date()) => {
  const time = new Date(moment);
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
  const hour = time.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', ...zone });
  const day = time.toLocaleDateString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', ...zone });
  return day === now.toLocaleDateString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', ...zone })
    ? hour
    : `${hour} ngày ${day}`;
};
