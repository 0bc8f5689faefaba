package vn.lienthong.play;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.lienthong.partners.sample.Main;
import vn.lienthong.stack.Partner;

/**
 * A list of people who do not exist, and what the partners know of them. The people of a short list are in a longer one of the
 * same communes too.
 *
 * @param folder with the sample's files
 */
public record SamplePeople(Path folder, int count) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String SEED = "11";
    private static final int SUCCESS = 2;

    /** Nothing is wrong with anybody. */
    public static SamplePeople clean(Path folder, int count, List<String> communes) throws IOException {
        return write(folder, count, communes, List.of("--clean"));
    }

    /** Whatever can be wrong with a row, a person or an account, is wrong with some. */
    public static SamplePeople withDefects(Path folder, int count, List<String> communes) throws IOException {
        return write(folder, count, communes, List.of());
    }

    private static SamplePeople write(Path folder, int count, List<String> communes, List<String> more)
            throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--out",
                folder.toString(),
                "--people",
                Integer.toString(count),
                "--seed",
                SEED,
                "--communes",
                String.join(",", communes)));
        arguments.addAll(more);
        Main.main(arguments.toArray(String[]::new));
        return new SamplePeople(folder, count);
    }

    public Path list() {
        return folder.resolve("danh-sach.csv");
    }

    /** Tells the partners of the people, and of the accounts that they keep for them. */
    public void tell(Collection<Partner> partners) throws IOException, InterruptedException {
        for (var partner : partners) {
            var name = partner.name().id();
            switch (name) {
                case "population" -> send(partner, "people", folder.resolve("people.csv"));
                case "vneid" -> send(partner, "people", folder.resolve("vneid.csv"));
                case "welfare", "issuer-stp", "issuer-cat", "fees" -> {
                    // They are told what they have to know, and know nobody before.
                }
                default -> send(partner, "accounts", folder.resolve("accounts-" + name + ".csv"));
            }
        }
    }

    private static void send(Partner partner, String what, Path file) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            throw new IOException("There is no " + file);
        }
        var request = HttpRequest.newBuilder(partner.address().resolve("/sandbox/" + what))
                .timeout(LIMIT)
                .header("X-Sandbox-Key", partner.sandboxKey())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != SUCCESS) {
            throw new IOException(partner.name().id() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
