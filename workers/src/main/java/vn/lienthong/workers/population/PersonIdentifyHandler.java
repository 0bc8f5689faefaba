package vn.lienthong.workers.population;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class PersonIdentifyHandler implements TaskHandler {

    private final IdentifyPerson identifyPerson;

    PersonIdentifyHandler(IdentifyPerson identifyPerson) {
        this.identifyPerson = identifyPerson;
    }

    @Override
    public Topic topic() {
        return Topic.PERSON_IDENTIFY;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        identifyPerson.identify(task.number("request"));
        return Outcome.done();
    }
}
