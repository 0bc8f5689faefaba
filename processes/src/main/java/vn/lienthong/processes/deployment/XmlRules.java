package vn.lienthong.processes.deployment;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.processes.deployment.Xml.Element;
import vn.lienthong.processes.deployment.Xml.Unreadable;

/** Rules of one XML file, asked about each of its elements. */
abstract class XmlRules {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    XmlRules(String file) {
        this.file = file;
    }

    /** Refuses an element, or lets it be. */
    abstract void check(Element element);

    final List<Problem> problemsOf(byte[] content) {
        try {
            Xml.read(content, this::check);
        } catch (Unreadable e) {
            problems.add(new Problem(file, null, e.line, String.valueOf(e.getMessage())));
        }
        return problems;
    }

    final void refuse(Element element, String message) {
        problems.add(new Problem(file, element.nearestId(), element.line(), message));
    }
}
