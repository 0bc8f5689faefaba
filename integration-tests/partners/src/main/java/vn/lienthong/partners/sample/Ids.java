package vn.lienthong.partners.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Citizens' numbers: province of birth, century and sex, year of birth, six digits. Nobody has another's: serials differ
 * among the beneficiaries, and those who receive for them were born in other provinces.
 */
final class Ids {

    /** As many people as there are serials. */
    static final int MOST = 1_000_000;

    private static final List<String> OF_BENEFICIARIES =
            List.of("070", "070", "070", "070", "070", "074", "072", "075", "066", "079", "038", "040", "051", "052");
    private static final List<String> OF_PAYEES = List.of("080", "082", "036", "034", "042", "044", "049");

    /** Has no divisor in common with a million: each number meets another serial. */
    private static final long STEP = 618_033;

    private final int offset;

    Ids(long seed) {
        this.offset = new SplittableRandom(seed).nextInt(MOST);
    }

    /** Six digits that no other of a million numbers has. */
    String serial(int number) {
        var serial = (number * STEP + offset) % MOST;
        return Long.toString(MOST + serial).substring(1);
    }

    String ofBeneficiary(SplittableRandom random, int number, LocalDate born, boolean woman) {
        return of(OF_BENEFICIARIES.get(random.nextInt(OF_BENEFICIARIES.size())), number, born, woman);
    }

    String ofPayee(SplittableRandom random, int number, LocalDate born, boolean woman) {
        return of(OF_PAYEES.get(random.nextInt(OF_PAYEES.size())), number, born, woman);
    }

    private String of(String province, int number, LocalDate born, boolean woman) {
        var century = (born.getYear() / 100 - 19) * 2 + (woman ? 1 : 0);
        var year = Integer.toString(100 + born.getYear() % 100).substring(1);
        return province + century + year + serial(number);
    }
}
