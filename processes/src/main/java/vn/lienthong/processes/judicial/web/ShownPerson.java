package vn.lienthong.processes.judicial.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.lienthong.processes.judicial.JudicialPerson;

/**
 * A person as the reader of a page sees him or her.
 *
 * @param birthDate dd/MM/yyyy; empty where it is masked
 */
public record ShownPerson(String fullName, String citizenId, String birthDate, String sex) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param clear whether the reader needs to know who it is */
    static ShownPerson of(JudicialPerson person, boolean clear) {
        return clear
                ? new ShownPerson(
                        person.fullName(),
                        person.citizenId(),
                        DAY.format(person.birthDate()),
                        person.sex() == null ? "" : person.sex().equals("M") ? "Nam" : "Nữ")
                : new ShownPerson(initials(person.fullName()), person.maskedCitizenId(), "", "");
    }

    /** “N. V. A.” for “Nguyễn Văn An”. */
    static String initials(String fullName) {
        return Arrays.stream(fullName.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1) + ".")
                .collect(Collectors.joining(" "));
    }
}
