// A task that is drawn in a lane is the lane's agency's, and moves along to another lane's, unless somebody has chosen who
// does it.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { agencyOf } from './elements.js';
import { writeGroup } from './expressions.js';

const groups = 'camunda:candidateGroups';
const groupOf = (agency) => writeGroup({ who: 'group', agency });

class LaneTasks extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling'];

  constructor(eventBus, modeling) {
    super(eventBus);
    // On its way from lane to lane a task may be in none for a moment.
    const last = new WeakMap();
    this.preExecute('lane.updateRefs', ({ context }) => {
      tasksOf(context).forEach((shape) => last.set(shape, agencyOf(shape) || (last.get(shape) ?? '')));
    });
    this.postExecuted('lane.updateRefs', ({ context }) => {
      tasksOf(context).forEach((shape) => {
        const agency = agencyOf(shape);
        if (agency && agency !== last.get(shape) && shape.parent && isOf(shape, last.get(shape))) {
          modeling.updateProperties(shape, { [groups]: groupOf(agency) });
        }
      });
    });
  }
}

const tasksOf = ({ flowNodeShapes }) => (flowNodeShapes ?? []).filter((shape) => is(shape, 'bpmn:UserTask'));

const isOf = (shape, agency) => {
  const group = getBusinessObject(shape).get(groups);
  return !group || (Boolean(agency) && group === groupOf(agency));
};

export const laneTasks = { __init__: ['laneTasks'], laneTasks: ['type', LaneTasks] };
