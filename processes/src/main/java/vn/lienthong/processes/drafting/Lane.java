package vn.lienthong.processes.drafting;

/**
 * A lane of a draft.
 *
 * @param agency code of the agency, or an expression such as {@code ${lead}} where it is only known when a case runs
 * @param part lead, coordinating, force or named
 * @param name what the diagram says
 */
public record Lane(String agency, String part, String name) {

    private static final String EXPRESSION = "${";

    String id() {
        return "lane" + agency.replaceAll("\\W", "");
    }

    /** The agency as an expression's operand: {@code 'VPUB'} or {@code lead}. */
    String operand() {
        return isExpression() ? agency.substring(EXPRESSION.length(), agency.length() - 1) : "'" + agency + "'";
    }

    boolean isExpression() {
        return agency.startsWith(EXPRESSION);
    }
}
