package vn.lienthong.workers.population;

import java.time.LocalDate;
import vn.lienthong.workers.name.PersonName;

/**
 * A person as the registry has them.
 *
 * @param residence code of the unit where they live
 */
public record Resident(PersonName name, LocalDate birthDate, boolean alive, String residence) {}
