// A task that is drawn in a lane is the lane's agency's, unless somebody has chosen who does it.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { agencyOf } from './elements.js';
import { writeGroup } from './expressions.js';

class LaneTasks extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling'];

  constructor(eventBus, modeling) {
    super(eventBus);
    this.postExecuted('lane.updateRefs', ({ context }) => {
      (context.flowNodeShapes ?? [])
        .filter((shape) => is(shape, 'bpmn:UserTask') && !getBusinessObject(shape).get('camunda:candidateGroups'))
        .forEach((shape) => {
          const agency = agencyOf(shape);
          if (agency && shape.parent) {
            modeling.updateProperties(shape, { 'camunda:candidateGroups': writeGroup({ who: 'group', agency }) });
          }
        });
    });
  }
}

export const laneTasks = { __init__: ['laneTasks'], laneTasks: ['type', LaneTasks] };
