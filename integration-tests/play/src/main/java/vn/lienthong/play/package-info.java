/** People with demo accounts at work through HTTP. */
@NullMarked
package vn.lienthong.play;

import org.jspecify.annotations.NullMarked;
