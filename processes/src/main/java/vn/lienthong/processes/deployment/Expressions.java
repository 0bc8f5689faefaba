package vn.lienthong.processes.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.processes.deployment.Token.Kind;

/**
 * The expressions that diagrams may use: variables, literals, operators, and functions of the beans for diagrams. No
 * property of anything is read, but for a few of the engine's own: whatever has a property has a class too.
 */
class Expressions {

    private static final Set<String> PROPERTIES = Set.of("execution.processBusinessKey", "execution.processInstanceId");

    /** What a decision came to: a value that the table holds. */
    private static final Pattern DECISION =
            Pattern.compile("\\bdecisionResult\\.(?:getSingleResult\\(\\)\\.[A-Za-z_]\\w*|getSingleEntry\\(\\))");

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\s*}");

    private static final Pattern ADDRESS =
            Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\((?:execution)?\\)\\s*}");

    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private final DiagramFunctions functions;

    Expressions(DiagramFunctions functions) {
        this.functions = functions;
    }

    /** Why a text, with the expressions in it, is refused; empty when it is not. */
    Optional<String> problem(String text) {
        for (int from = begin(text, 0); from >= 0; from = begin(text, from)) {
            int end = end(text, from + 2);
            if (end < 0) {
                return Optional.of("biểu thức không có dấu đóng ngoặc: " + shortened(text));
            }
            var problem = problemOf(text.substring(from + 2, end));
            if (problem.isPresent()) {
                return problem;
            }
            from = end;
        }
        return Optional.empty();
    }

    /** Whether a text is nothing but the address that a connector may call. */
    boolean isAddress(String text) {
        var address = ADDRESS.matcher(text.strip());
        return address.matches() && functions.isAddress(address.group(1), address.group(2));
    }

    /** Whether a text is nothing but a bean for diagrams. */
    boolean isBean(String text) {
        var bean = BEAN.matcher(text.strip());
        return bean.matches() && functions.isBean(bean.group(1));
    }

    static boolean isIn(String text) {
        return begin(text, 0) >= 0;
    }

    private static int begin(String text, int from) {
        int dollar = text.indexOf("${", from);
        int hash = text.indexOf("#{", from);
        return dollar < 0 ? hash : hash < 0 ? dollar : Math.min(dollar, hash);
    }

    /** Where the expression that begins there ends; a brace in quotes does not end it. */
    private static int end(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> problemOf(String expression) {
        var tokens = Token.of(DECISION.matcher(expression).replaceAll("'result'"));
        var problems = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            check(tokens, i).ifPresent(problems::add);
        }
        return problems.stream().findFirst().map(problem -> problem + ": " + shortened(expression));
    }

    private Optional<String> check(List<Token> tokens, int place) {
        var token = tokens.get(place);
        return switch (token.kind()) {
            case OTHER -> Optional.of("biểu thức có ký tự không được dùng (" + token.text() + ")");
            case DOT -> checkMember(tokens, place);
            case NAME ->
                Token.at(tokens, place + 1).opens()
                                && Token.at(tokens, place - 1).kind() != Kind.DOT
                                && !WORDS.contains(token.text())
                        ? Optional.of("biểu thức gọi hàm không có (" + token.text() + ")")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> checkMember(List<Token> tokens, int dot) {
        var owner = Token.at(tokens, dot - 1);
        var member = Token.at(tokens, dot + 1);
        boolean first = Token.at(tokens, dot - 2).kind() != Kind.DOT;
        var path = owner.text() + "." + member.text();
        if (owner.kind() == Kind.NAME && member.kind() == Kind.NAME && first) {
            boolean called = Token.at(tokens, dot + 2).opens();
            if (called ? functions.has(owner.text(), member.text()) : PROPERTIES.contains(path)) {
                return Optional.empty();
            }
        }
        return Optional.of("biểu thức dùng cái không có trong danh sách cho phép (" + path + ")");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
