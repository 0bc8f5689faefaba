// What elements of a diagram are called.

const KINDS = {
  UserTask: 'việc',
  Task: 'việc',
  ManualTask: 'việc',
  ServiceTask: 'việc tự động',
  SendTask: 'việc gửi tin',
  ReceiveTask: 'việc chờ tin',
  BusinessRuleTask: 'việc xét theo bảng quyết định',
  CallActivity: 'phần được gọi',
  SubProcess: 'nhóm việc',
  Transaction: 'nhóm việc',
  StartEvent: 'điểm bắt đầu',
  EndEvent: 'điểm kết thúc',
  BoundaryEvent: 'sự kiện kèm theo',
  IntermediateCatchEvent: 'điểm chờ',
  IntermediateThrowEvent: 'sự kiện',
  ExclusiveGateway: 'điểm rẽ',
  ParallelGateway: 'điểm song song',
  InclusiveGateway: 'điểm rẽ nhiều nhánh',
  EventBasedGateway: 'điểm chờ sự kiện',
  SequenceFlow: 'đường đi',
  Lane: 'làn',
  Participant: 'khung quy trình',
  Process: 'quy trình',
  TextAnnotation: 'ghi chú'
};

export const one = (text) => text.replace(/\s+/g, ' ').trim();
export const typeOf = (element) => element.$type.replace(/^.*:/, '');
export const kindOf = (element) => KINDS[typeOf(element)] ?? 'phần tử';
export const named = (element) => {
  const name = one(element?.name || element?.text || '');
  return name || !element?.$type ? `“${name || element?.id || '?'}”` : `${kindOf(element)} ${element.id}`;
};
/** With its kind before its name. */
export const kindAndName = (element) => (element.name || element.text ? `${kindOf(element)} ${named(element)}` : named(element));

export const isFlow = (element) => typeOf(element) === 'SequenceFlow';
