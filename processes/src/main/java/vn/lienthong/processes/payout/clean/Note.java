package vn.lienthong.processes.payout.clean;

import java.text.Normalizer;

/** Why somebody decided so; kept with the decision. */
record Note(String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    /** @throws DecisionRefused when it says nothing, or too much */
    static Note of(String entered) {
        var text = Normalizer.normalize(entered.strip(), Normalizer.Form.NFC);
        if (text.length() < SHORTEST) {
            throw new DecisionRefused("note", "Hãy ghi lý do");
        }
        if (text.length() > LONGEST) {
            throw new DecisionRefused("note", "Lý do dài hơn %d ký tự".formatted(LONGEST));
        }
        return new Note(text);
    }
}
