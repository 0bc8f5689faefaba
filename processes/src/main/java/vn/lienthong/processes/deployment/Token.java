package vn.lienthong.processes.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of an expression: a name, a literal, an operator, or something that has no place in one. */
record Token(Kind kind, String text) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(?<name>[A-Za-z_$][A-Za-z0-9_$]*)"
                    + "|(?<literal>[0-9]+(?:\\.[0-9]+)?|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")"
                    + "|(?<operator>&&|\\|\\||==|!=|<=|>=|[<>!?:+*/%,()-])"
                    + "|(?<dot>\\.)"
                    + "|(?<other>.)",
            Pattern.DOTALL);

    enum Kind {
        NAME,
        LITERAL,
        OPERATOR,
        DOT,
        OTHER,
        END
    }

    private static final Token LAST = new Token(Kind.END, "");

    static List<Token> of(String expression) {
        var tokens = new ArrayList<Token>();
        var found = TOKEN.matcher(expression);
        while (found.find()) {
            if (found.group("name") != null) {
                tokens.add(new Token(Kind.NAME, found.group()));
            } else if (found.group("literal") != null) {
                tokens.add(new Token(Kind.LITERAL, found.group()));
            } else if (found.group("operator") != null) {
                tokens.add(new Token(Kind.OPERATOR, found.group()));
            } else if (found.group("dot") != null) {
                tokens.add(new Token(Kind.DOT, found.group()));
            } else if (found.group("other") != null) {
                tokens.add(new Token(Kind.OTHER, found.group()));
            }
        }
        return tokens;
    }

    /** The token at a place, or one that is nothing. */
    static Token at(List<Token> tokens, int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : LAST;
    }

    boolean opens() {
        return kind == Kind.OPERATOR && text.equals("(");
    }
}
