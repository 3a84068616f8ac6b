/**
 * The auditor's pages: the audit trail with filters, and its verifier.
 *
 * <p>Does not belong here: pages of people who act; what they do is recorded by the services.
 */
package org.klaster.web.audit;
