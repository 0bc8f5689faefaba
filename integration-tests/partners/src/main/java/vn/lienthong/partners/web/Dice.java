package vn.lienthong.partners.web;

/**
 * Chance that falls the same way whenever it is asked about the same: a request that is repeated meets the same faults, a
 * new one other ones.
 */
public final class Dice {

    private static final long PRIME = 0x100000001b3L;

    private final long seed;

    private Dice(long seed) {
        this.seed = seed;
    }

    /** @param what the partner's name, kind of fault, request id */
    public static Dice of(String... what) {
        var seed = 0xcbf29ce484222325L;
        for (var part : what) {
            seed = mixed(seed, part);
        }
        return new Dice(seed);
    }

    private static long mixed(long seed, String part) {
        var value = seed;
        for (var i = 0; i < part.length(); i++) {
            value = (value ^ part.charAt(i)) * PRIME;
        }
        return (value ^ '/') * PRIME;
    }

    /** Whether it happens to one of the request's items. */
    public boolean hits(double percent, String item) {
        return percent > 0 && (number(item) >>> 11) * 0x1.0p-53 * 100 < percent;
    }

    /** One of so many, for an item that is hit. */
    public int pick(int many, String item) {
        return (int) Long.remainderUnsigned(number(item + "#"), many);
    }

    /** Finisher of MurmurHash3: neighbouring items fall far apart. */
    private long number(String item) {
        var value = mixed(seed, item);
        value = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        value = (value ^ (value >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return value ^ (value >>> 33);
    }
}
