/** The programme board beside the engine's own queries, at the size of five years of a large province. */
@NullMarked
package vn.lienthong.bench.board;

import org.jspecify.annotations.NullMarked;
