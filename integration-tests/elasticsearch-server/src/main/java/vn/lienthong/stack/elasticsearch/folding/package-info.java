/**
 * Plugin with the token filter {@code asciifolding} and the character filter {@code mapping}. The real distribution has
 * them in its module analysis-common, which is published nowhere; index settings are the same with both.
 */
@NullMarked
package vn.lienthong.stack.elasticsearch.folding;

import org.jspecify.annotations.NullMarked;
