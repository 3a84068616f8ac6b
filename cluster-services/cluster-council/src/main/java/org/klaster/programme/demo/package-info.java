/**
 * The programme's part of the demonstration data: programmes of the cotton cluster, one approved
 * with its whole timeline, one that waits for the ministry, one draft. All of it is invented.
 *
 * <p>Does not belong here: anything that a real cluster needs.
 */
package org.klaster.programme.demo;
