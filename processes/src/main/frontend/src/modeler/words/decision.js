export const decisionWords = {};
