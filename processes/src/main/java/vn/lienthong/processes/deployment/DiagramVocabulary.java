package vn.lienthong.processes.deployment;

import java.util.Map;
import java.util.Set;

/** The part of BPMN 2.0 and of Camunda's extensions that a diagram may consist of. What is not named here is refused. */
final class DiagramVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** How a diagram looks: nothing that is ever carried out. */
    private static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private static final Set<String> BPMN_ELEMENTS = Set.of(
            "definitions",
            "process",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "childLaneSet",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "condition",
            "startEvent",
            "endEvent",
            "intermediateThrowEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "serviceTask",
            "manualTask",
            "receiveTask",
            "sendTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "timerEventDefinition",
            "timeDate",
            "timeCycle",
            "timeDuration",
            "messageEventDefinition",
            "signalEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "conditionalEventDefinition",
            "compensateEventDefinition",
            "terminateEventDefinition",
            "cancelEventDefinition",
            "linkEventDefinition",
            "message",
            "signal",
            "error",
            "escalation",
            "messageFlow",
            "association",
            "textAnnotation",
            "text",
            "group",
            "category",
            "categoryValue",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "dataStore",
            "source",
            "target");

    private static final Set<String> BPMN_ATTRIBUTES = Set.of(
            "id",
            "name",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "expressionLanguage",
            "typeLanguage",
            "isExecutable",
            "isClosed",
            "processType",
            "processRef",
            "partitionElementRef",
            "sourceRef",
            "targetRef",
            "default",
            "triggeredByEvent",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "parallelMultiple",
            "messageRef",
            "signalRef",
            "errorRef",
            "escalationRef",
            "errorCode",
            "escalationCode",
            "structureRef",
            "itemSubjectRef",
            "calledElement",
            "isSequential",
            "implementation",
            "startQuantity",
            "completionQuantity",
            "isForCompensation",
            "instantiate",
            "gatewayDirection",
            "eventGatewayType",
            "waitForCompletion",
            "activityRef",
            "associationDirection",
            "textFormat",
            "categoryValueRef",
            "dataObjectRef",
            "dataStoreRef",
            "isCollection",
            "isUnlimited",
            "operationRef");

    private static final Set<String> CAMUNDA_ELEMENTS = Set.of(
            "properties",
            "property",
            "in",
            "out",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "map",
            "entry",
            "list",
            "value",
            "connector",
            "connectorId",
            "failedJobRetryTimeCycle",
            "errorEventDefinition",
            "potentialStarter",
            "resourceAssignmentExpression",
            "formalExpression");

    /** Attributes of Camunda on elements of BPMN. */
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "dueDate",
            "followUpDate",
            "priority",
            "formKey",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "initiator",
            "type",
            "topic",
            "taskPriority",
            "jobPriority",
            "delegateExpression",
            "expression",
            "resultVariable",
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "candidateStarterGroups",
            "collection",
            "elementVariable",
            "calledElementBinding",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "errorCodeVariable",
            "errorMessageVariable",
            "errorMessage",
            "escalationCodeVariable",
            "variableName",
            "variableEvents",
            "modelerTemplate",
            "modelerTemplateVersion");

    /** Attributes of Camunda's own elements. */
    private static final Map<String, Set<String>> OF_CAMUNDA = Map.of(
            "property", Set.of("id", "name", "value"),
            "in", Set.of("source", "sourceExpression", "target", "businessKey"),
            "out", Set.of("source", "sourceExpression", "target"),
            "inputParameter", Set.of("name"),
            "outputParameter", Set.of("name"),
            "entry", Set.of("key"),
            "errorEventDefinition", Set.of("id", "errorRef", "expression"));

    private DiagramVocabulary() {}

    static boolean isPicture(String namespace) {
        return PICTURE.contains(namespace);
    }

    static boolean hasElement(String namespace, String name) {
        return isPicture(namespace)
                || namespace.equals(BPMN) && BPMN_ELEMENTS.contains(name)
                || namespace.equals(CAMUNDA) && CAMUNDA_ELEMENTS.contains(name);
    }

    /** @param attribute as {@code {namespace}name}, without a namespace by name alone */
    static boolean hasAttribute(Xml.Element element, String attribute) {
        int end = attribute.indexOf('}');
        if (end < 0) {
            return element.namespace().equals(CAMUNDA)
                    ? OF_CAMUNDA.getOrDefault(element.name(), Set.of()).contains(attribute)
                    : isPicture(element.namespace()) || BPMN_ATTRIBUTES.contains(attribute);
        }
        var namespace = attribute.substring(1, end);
        var name = attribute.substring(end + 1);
        return isPicture(namespace)
                || namespace.equals(XSI) && name.equals("type")
                || namespace.equals(CAMUNDA) && element.namespace().equals(BPMN) && CAMUNDA_ATTRIBUTES.contains(name);
    }
}
