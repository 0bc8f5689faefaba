// What the server knows that diagrams may name: agencies, topics, forms, called parts, decisions, and expressions in words.
import { read } from './server.js';

const nothing = {
  agencies: [],
  topics: [],
  forms: [],
  calledParts: [],
  decisions: [],
  beans: [],
  dueDates: [],
  candidateGroups: [],
  conditions: [],
  models: []
};

/** @returns the lists, `templates` among them, and `failure`, why they are empty; null when they are there */
export const readVocabulary = async () => {
  try {
    const [lists, templates] = await Promise.all([
      read('/admin/modeler/api/vocabulary'),
      read('/admin/modeler/api/templates')
    ]);
    return { ...nothing, ...lists, templates, failure: null };
  } catch (refused) {
    return { ...nothing, templates: [], failure: refused.message };
  }
};
