package vn.lienthong.processes.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.processes.agency.Agency;

/**
 * Recognises agencies as documents write them: by code, by name, or by the usual short forms of the name: “Sở TTTT”,
 * “Phòng VH TT”, “CAH”. A form that would do for two agencies is none.
 */
final class AgencyNames {

    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern OF_ITS_UNIT = Pattern.compile("(huyen|tinh)$");

    /** Words of a name that its initials leave out. */
    private static final Set<String> SMALL_WORDS = Set.of("và", "các");

    /** “Sở”, “Phòng”, “Trung tâm”: so many words may stand before initials. */
    private static final int LONGEST_KIND = 2;

    /** A word as short as this is only meant when it is written in capitals. */
    private static final int SHORT = 4;

    private static final String NOBODY = "";

    private final Map<String, String> codes = new HashMap<>();

    /** “huyen” or “tinh” by code, for agencies whose names say so. */
    private final Map<String, String> units = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private final int mostWords;

    AgencyNames(Collection<Agency> agencies) {
        agencies.forEach(agency -> forms(agency)
                .forEach(form ->
                        codes.merge(form, agency.code().value(), (one, other) -> one.equals(other) ? one : NOBODY)));
        agencies.forEach(agency -> names.put(agency.code().value(), spoken(agency.name())));
        agencies.forEach(agency -> unit(spoken(agency.name()))
                .ifPresent(unit -> units.put(agency.code().value(), unit)));
        mostWords = agencies.stream()
                .mapToInt(agency -> words(agency.name()).size())
                .max()
                .orElse(0);
    }

    /** The agency that a text names and nothing else. */
    Optional<String> code(String text) {
        var form = spoken(text);
        return known(form).or(() -> unit(form).flatMap(unit -> known(bare(form))
                .filter(code -> units.getOrDefault(code, unit).equals(unit))));
    }

    /** The agencies that are named anywhere in a text, in their order; each with the number of words before it. */
    List<Mention> mentions(String text) {
        var words = words(text);
        var mentions = new ArrayList<Mention>();
        for (int from = 0; from < words.size(); ) {
            var longest = longestAt(words, from);
            longest.filter(mention -> !completesTheLast(mention, mentions)).ifPresent(mentions::add);
            from += longest.map(Mention::words).orElse(1);
        }
        return mentions;
    }

    /** “PC06 - Công an tỉnh” is PC06, whose name ends with the body that it is part of. */
    private boolean completesTheLast(Mention mention, List<Mention> before) {
        if (before.isEmpty()) {
            return false;
        }
        var last = before.get(before.size() - 1);
        return last.at() + last.words() == mention.at()
                && !last.code().equals(mention.code())
                && names.getOrDefault(last.code(), NOBODY).endsWith(names.getOrDefault(mention.code(), NOBODY));
    }

    private Optional<Mention> longestAt(List<String> words, int from) {
        return IntStream.iterate(Math.min(mostWords, words.size() - from), length -> length > 0, length -> length - 1)
                .mapToObj(length -> words.subList(from, from + length))
                .filter(AgencyNames::isMeant)
                .flatMap(
                        part -> code(String.join(" ", part)).stream().map(code -> new Mention(code, from, part.size())))
                .filter(mention -> isOfItsUnit(mention, words))
                .findFirst();
    }

    /** “Công an” of “Công an tỉnh” is not that of the district. */
    private boolean isOfItsUnit(Mention mention, List<String> words) {
        int next = mention.at() + mention.words();
        var unit = units.get(mention.code());
        return unit == null
                || next >= words.size()
                || unit(spoken(words.get(next)))
                        .filter(other -> !other.equals(unit))
                        .isEmpty();
    }

    private static boolean isMeant(List<String> words) {
        var together = String.join("", words);
        return together.length() > SHORT || together.equals(together.toUpperCase(Locale.ROOT));
    }

    private Optional<String> known(String form) {
        return Optional.ofNullable(codes.get(form)).filter(code -> !code.equals(NOBODY));
    }

    private static Set<String> forms(Agency agency) {
        var forms = new LinkedHashSet<String>();
        forms.add(agency.name());
        IN_BRACKETS.matcher(agency.name()).results().forEach(found -> forms.add(found.group(1)));
        var words = words(agency.name()).stream()
                .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        for (int kind = 0; kind <= Math.min(LONGEST_KIND, words.size() - 2); kind++) {
            forms.add(String.join("", words.subList(0, kind)) + initials(words.subList(kind, words.size())));
        }
        var spoken = forms.stream()
                .map(AgencyNames::spoken)
                .flatMap(form -> Stream.of(form, bare(form)))
                .collect(Collectors.toSet());
        spoken.add(spoken(agency.code().value()));
        return spoken;
    }

    /** “Văn hóa Thông tin huyện” is VHTT: the unit is in no short form but “Công an huyện”, whose initials are all. */
    private static String initials(List<String> words) {
        boolean ofUnit = words.size() > LONGEST_KIND + 1
                && OF_ITS_UNIT.matcher(spoken(words.get(words.size() - 1))).matches();
        return words.subList(0, words.size() - (ofUnit ? 1 : 0)).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return Arrays.stream(NOT_SPOKEN.split(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<String> unit(String form) {
        return OF_ITS_UNIT.matcher(form).results().map(MatchResult::group).findFirst();
    }

    private static String bare(String form) {
        return OF_ITS_UNIT.matcher(form).replaceFirst("");
    }

    /** Letters and digits alone, without case and diacritics. */
    private static String spoken(String text) {
        return NOT_SPOKEN
                .matcher(Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * An agency in a text.
     *
     * @param at how many words stand before it
     */
    record Mention(String code, int at, int words) {}
}
