/**
 * Messages to other systems, written with the decision and delivered afterwards.
 *
 * <p>Does not belong here: what is told and to whom: handlers live with what they speak to.
 */
package org.klaster.platform.outbox;
