package vn.lienthong.processes.judicial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialPerson.Part;

class ShownPersonTest {

    private static final JudicialPerson AN =
            new JudicialPerson(Part.SUBJECT, "070090000123", "Nguyễn Văn An", LocalDate.of(1990, 5, 17), "F");

    @Test
    void showsAllToWhoeverNeedsIt() {
        assertThat(ShownPerson.of(AN, true))
                .isEqualTo(new ShownPerson("Nguyễn Văn An", "070090000123", "17/05/1990", "Nữ"));
    }

    @Test
    void masksWhoItIsForAllOthers() {
        assertThat(ShownPerson.of(AN, false)).isEqualTo(new ShownPerson("N. V. A.", "070******123", "", ""));
    }
}
