/** The engine with our history beside the stock engine with its own; from the engine to the index, and to a hit. */
@NullMarked
package vn.lienthong.bench.history;

import org.jspecify.annotations.NullMarked;
