/** What is found of people in the ledgers, and searches that people keep. */
@NullMarked
package vn.lienthong.processes.search.find.mybatis;

import org.jspecify.annotations.NullMarked;
