/**
 * The council of a cluster, applications for membership and ballots: entities, and the count as a
 * pure function.
 *
 * <p>Does not belong here: what follows from an outcome in another context; services carry that.
 */
package org.klaster.domain.council;
