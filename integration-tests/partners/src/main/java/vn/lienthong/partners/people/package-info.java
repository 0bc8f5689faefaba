/** Those who know people or are told what they got: population registry, VNeID, welfare database. */
@NullMarked
package vn.lienthong.partners.people;

import org.jspecify.annotations.NullMarked;
