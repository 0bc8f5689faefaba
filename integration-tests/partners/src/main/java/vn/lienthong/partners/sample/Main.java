package vn.lienthong.partners.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a sample: {@code bin/sample-list --help}. */
public final class Main {

    private final Arguments arguments;

    private Main(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] args) throws IOException {
        try {
            new Main(Arguments.parse(List.of(args))).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        var folder = Files.createDirectories(arguments.folder());
        var sample = arguments.sample();
        var list = folder.resolve("danh-sach.csv");
        if (arguments.xlsx()) {
            ListFiles.writeXlsx(folder.resolve("danh-sach.xlsx"), sample.list());
        }
        if (arguments.windows1258()) {
            ListFiles.writeWindows1258(folder.resolve("danh-sach-1258.csv"), sample.list());
        }
        if (!sample.clean()) {
            ListFiles.writeCsv(folder.resolve("danh-sach-bo-sung.csv"), sample.supplement());
            ListFiles.writeCsv(folder.resolve("danh-sach-huu-tri.csv"), sample.otherProgramme());
            writeDefects(folder.resolve("reasons.csv"), sample);
        }
        if (!arguments.listOnly()) {
            writePartners(folder, sample);
        }
        // Last, and all at once: where the list is, everything is.
        var draft = folder.resolve("danh-sach.csv.new");
        ListFiles.writeCsv(draft, sample.list());
        Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(list.toAbsolutePath().normalize());
    }

    /** What is wrong in which line of the list, to compare with what the product finds. */
    private static void writeDefects(Path file, Sample sample) throws IOException {
        try (var csv = CsvFile.create(file, StandardCharsets.UTF_8, "line", "id", "defect")) {
            var line = new int[] {1};
            sample.list().forEach(row -> {
                // Of two equal rows, the second is the one too many.
                line[0] += ListFiles.times(row);
                var defect = row.defect();
                if (defect != null) {
                    write(csv, Integer.toString(line[0]), row.cell(Column.CITIZEN_ID), defect.name());
                }
            });
        }
    }

    private static void write(CsvFile csv, String... cells) {
        try {
            csv.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePartners(Path folder, Sample sample) throws IOException {
        try (var files = new PartnerFiles(folder)) {
            sample.everybody().forEach(row -> {
                try {
                    files.write(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
