/**
 * Pages of the target programme: list, view, editor of text, measures and indicators, the
 * ministry's decision.
 *
 * <p>Does not belong here: rules of the programme; the services have them.
 */
package org.klaster.web.programme;
