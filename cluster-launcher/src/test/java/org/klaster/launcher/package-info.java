/** Tests of the launcher's own parts; those that start the real servers stand in cluster-tests. */
@org.jspecify.annotations.NullMarked
package org.klaster.launcher;
