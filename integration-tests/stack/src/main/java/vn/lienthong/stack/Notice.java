package vn.lienthong.stack;

/** A sentence for the person who runs the stack, in Vietnamese first. */
public record Notice(String vietnamese, String english) {

    @Override
    public String toString() {
        return vietnamese + " (" + english + ")";
    }
}
