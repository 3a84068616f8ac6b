/**
 * Loading of the demonstration data, once, where the system property asks for it.
 *
 * <p>Does not belong here: the data themselves: each context brings its own.
 */
package org.klaster.platform.demo;
