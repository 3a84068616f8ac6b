/**
 * What surrounds every business method: translation of broken rules, refusals into the audit trail.
 *
 * <p>Does not belong here: rules of the business.
 */
package org.klaster.platform.interceptor;
