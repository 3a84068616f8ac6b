/**
 * Services of shared marketing: who may read what of a campaign, pledging, the council's approval,
 * claims, settlement and results.
 *
 * <p>Does not belong here: the ballot itself; it is put and answered through {@code
 * org.klaster.api.council}.
 */
package org.klaster.marketing;
