/**
 * Shared marketing's part of the demonstration data: a finished market research and a fair for
 * which members pledge, both of the cotton cluster. All of it is invented.
 *
 * <p>Does not belong here: anything that a real cluster needs.
 */
package org.klaster.marketing.demo;
