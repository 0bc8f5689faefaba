export const formWords = {};
