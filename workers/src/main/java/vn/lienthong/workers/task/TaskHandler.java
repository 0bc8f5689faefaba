package vn.lienthong.workers.task;

import vn.lienthong.topics.Topic;

/** Does the tasks of one topic. The same task may come again, also after it was done: handlers repeat safely. */
public interface TaskHandler {

    Topic topic();

    /**
     * @return what came of it
     * @throws Unfinished for every outcome but {@link Outcome.Done}, from wherever it is found out
     */
    Outcome handle(Task task) throws InterruptedException;
}
