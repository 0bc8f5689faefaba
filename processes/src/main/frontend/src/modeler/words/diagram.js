export const diagramWords = {};
