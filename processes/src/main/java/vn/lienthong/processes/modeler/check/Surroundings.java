package vn.lienthong.processes.modeler.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.rollout.AppendixModels.Model;

/** What a diagram refers to: the files that would be deployed with it, and what the product knows today. */
interface Surroundings {

    /** The form of that file; empty where there is no such file. */
    Optional<TaskForm> form(String file);

    /** The diagram that defines a procedure. */
    Optional<Diagram> procedure(String key);

    /** All diagrams, each as it would be in force. */
    Collection<Diagram> diagrams();

    boolean hasDecision(String key);

    /** An agency as it is today. */
    Optional<Agency> agency(String code);

    /** A row of the appendix. */
    Optional<Model> model(int number);

    /** Working days that are left from today; negative when the day is over. */
    int workingDaysUntil(LocalDate day);
}
