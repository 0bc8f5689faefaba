/**
 * Plugin with the token filter {@code asciifolding}. The real distribution has it in its module analysis-common, which
 * is published nowhere; index settings are the same with both.
 */
@NullMarked
package vn.lienthong.stack.elasticsearch.folding;

import org.jspecify.annotations.NullMarked;
