package vn.lienthong.processes.judicial.opening;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;
import vn.lienthong.processes.judicial.opening.mybatis.OpeningMapper;

/** Writes down whom requests are about, checked and in one way of writing. */
@Component
public class RequestPeople {

    private final RequestCheck check;
    private final OpeningMapper rows;

    RequestPeople(RequestCheck check, OpeningMapper rows) {
        this.check = check;
        this.rows = rows;
    }

    /** What is wrong with a person's data, by the names of the fields alone. */
    public List<FieldError> errors(Person person) {
        return check.errors(person);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long request, Part part, Person person) {
        rows.person(request, part, NewRequest.tidy(person));
    }
}
