// Fields of what is done by a called part, a program or a decision.
import { isAgency, mappingsOf } from './calledPart.js';
import { agencyOf, mappings, subject, taskBefore } from './elements.js';
import { choices, noteEntry, selectEntry } from './entries.js';
import { Described } from './described.js';

const agencyWords = { agency: 'Cơ quan làm', acceptor: 'Cơ quan nghiệm thu', buyer: 'Cơ quan mua sắm' };

export class WorkFields extends Described {
  call(object) {
    const codes = new Set(this.vocabulary.agencies.map(({ code }) => code));
    const select = selectEntry({
      id: 'lt-called',
      label: 'Phần dùng chung được gọi',
      get: (element) => subject(element).calledElement ?? '',
      set: (key, element) => this.#callPart(element, key),
      options: (element) =>
        choices(
          this.vocabulary.calledParts.map(({ key, title }) => ({ value: key, label: title })),
          subject(element).calledElement
        )
    });
    const agencies = mappings(object, 'camunda:In')
      .filter((each) => isAgency(each, codes))
      .map((each, place) =>
        selectEntry({
          id: `lt-in-${place}`,
          label: agencyWords[each.target] ?? `Cơ quan (${each.target})`,
          get: () => each.sourceExpression ?? each.source ?? '',
          set: (code, element) => this.changes.update(element, { sourceExpression: code, source: undefined }, each),
          options: () => choices(this.agencies(), each.sourceExpression ?? each.source, (value) => `biến ${value}`)
        })
      );
    return [select, ...agencies];
  }

  #callPart(element, key) {
    const part = this.vocabulary.calledParts.find((each) => each.key === key);
    const before = subject(element).incoming?.[0];
    const place = { agency: agencyOf(element), task: (before && taskBefore(before)?.id) ?? '' };
    this.changes.called(element, key, part ? mappingsOf(part, place) : null);
  }

  service(object) {
    const connector = mappings(object, 'camunda:Connector').length > 0;
    if (connector) {
      return [noteEntry({ id: 'lt-connector', label: 'Cách thực hiện', text: 'Kết nối có sẵn, giữ nguyên' })];
    }
    return [
      selectEntry({
        id: 'lt-work',
        label: 'Việc tự động',
        get: (element) => this.#workOf(subject(element)),
        set: (value, element) => this.#setWork(element, value),
        options: (element) =>
          choices(
            [
              {
                label: 'Làm trong hệ thống',
                children: this.vocabulary.beans.map(({ expression, title }) => ({ value: expression, label: title }))
              },
              {
                label: 'Gửi ra hệ thống khác',
                children: this.vocabulary.topics.map(({ topic, title }) => ({ value: `topic:${topic}`, label: title }))
              }
            ].filter(({ children }) => children.length > 0),
            this.#workOf(subject(element)),
            (value) => value.replace(/^topic:/, '')
          )
      }),
      ...this.#needs(object)
    ];
  }

  #workOf(object) {
    const topic = object.get('camunda:topic');
    return topic ? `topic:${topic}` : (object.get('camunda:delegateExpression') ?? '');
  }

  #needs(object) {
    const topic = this.vocabulary.topics.find((each) => each.topic === object.get('camunda:topic'));
    return topic
      ? [
          noteEntry({
            id: 'lt-needs',
            label: 'Cần biến',
            text: `${topic.needs.join(', ') || 'không'}; kết quả: ${topic.gives}`
          })
        ]
      : [];
  }

  #setWork(element, value) {
    const topic = value.startsWith('topic:') ? value.slice('topic:'.length) : undefined;
    this.changes.update(element, {
      'camunda:type': topic ? 'external' : undefined,
      'camunda:topic': topic,
      'camunda:delegateExpression': topic || !value ? undefined : value,
      'camunda:expression': undefined,
      'camunda:class': undefined
    });
  }

  decision() {
    const current = (element) => subject(element).get('camunda:decisionRef') ?? '';
    return [
      selectEntry({
        id: 'lt-decision',
        label: 'Bảng quyết định',
        get: current,
        set: (key, element) =>
          this.changes.update(element, {
            'camunda:decisionRef': key || undefined,
            'camunda:decisionRefBinding': key ? 'deployment' : undefined,
            'camunda:mapDecisionResult':
              subject(element).get('camunda:mapDecisionResult') ?? (key ? 'singleResult' : undefined),
            'camunda:resultVariable': subject(element).get('camunda:resultVariable') ?? (key ? 'decision' : undefined)
          }),
        options: (element) =>
          choices(
            this.vocabulary.decisions.map(({ key, title }) => ({ value: key, label: title })),
            current(element)
          )
      })
    ];
  }
}
