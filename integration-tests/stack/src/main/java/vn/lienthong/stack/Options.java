package vn.lienthong.stack;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param reindex to rebuild the search index, and nothing else
 */
record Options(Path data, Ports ports, boolean reset, boolean yes, boolean serversOnly, boolean reindex) {

    private static final String REINDEX = "reindex";
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(List<String> arguments, Path standardData) {
        var options = new Options(standardData, Ports.standard(), false, false, false, false);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        options.refuseSamePorts();
        options.refuseReindexOfNothing();
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--data" -> new Options(Path.of(value(option, rest)), ports, reset, yes, serversOnly, reindex);
            case "--reset" -> new Options(data, ports, true, yes, serversOnly, reindex);
            case "--yes" -> new Options(data, ports, reset, true, serversOnly, reindex);
            case "--servers-only" -> new Options(data, ports, reset, yes, true, reindex);
            case REINDEX -> new Options(data, ports, reset, yes, serversOnly, true);
            default -> new Options(data, port(option, rest), reset, yes, serversOnly, reindex);
        };
    }

    private Ports port(String option, Iterator<String> rest) {
        if (option.equals(ServerName.PARTNERS_PORT)) {
            return ports.withPartnersFrom(firstPartnerPort(option, value(option, rest)));
        }
        if (option.equals(Ports.GATEWAY_PORT)) {
            return ports.withGateway(port(option, value(option, rest)));
        }
        for (var server : ServerName.values()) {
            if (server.portOption().equals(option)) {
                return ports.with(server, port(option, value(option, rest)));
            }
        }
        throw new StackFailure(
                "Tùy chọn " + option + " không có; xem ./run --help", "Unknown option; see ./run --help");
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StackFailure(
                    "Tùy chọn " + option + " cần một giá trị; xem ./run --help", "The option needs a value");
        }
        return rest.next();
    }

    private static int port(String option, String value) {
        return port(option, value, HIGHEST_PORT);
    }

    private static int firstPartnerPort(String option, String value) {
        return port(option, value, HIGHEST_PORT - ServerName.partners().size() + 1);
    }

    private static int port(String option, String value, int highest) {
        if (value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= highest) {
            return Integer.parseInt(value);
        }
        throw new StackFailure(
                "Giá trị của " + option + " phải là một cổng từ 1 đến " + highest,
                "The value must be a port from 1 to " + highest);
    }

    private void refuseSamePorts() {
        if (ports.areAmbiguous()) {
            throw new StackFailure(
                    "Mỗi chương trình cần một cổng riêng; có hai cổng trùng nhau", "Two programs have the same port");
        }
    }

    private void refuseReindexOfNothing() {
        if (reindex && (reset || serversOnly)) {
            throw new StackFailure(
                    "reindex không đi cùng --reset hay --servers-only",
                    "reindex does not go with --reset or --servers-only");
        }
    }
}
