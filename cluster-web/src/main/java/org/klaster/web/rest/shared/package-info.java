/**
 * What all REST resources share: problems, tokens, paging, JSON, entity tags.
 *
 * <p>Does not belong here: resources of one context.
 */
package org.klaster.web.rest.shared;
