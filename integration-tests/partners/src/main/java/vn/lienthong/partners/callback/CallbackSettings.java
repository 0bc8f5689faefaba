package vn.lienthong.partners.callback;

import java.nio.file.Path;

/**
 * How callbacks are made believable.
 *
 * @param secret that both sides know
 * @param trust certificate of whom is called back, in PEM
 */
public record CallbackSettings(String secret, Path trust) {}
