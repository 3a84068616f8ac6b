/**
 * What every entity is built on: identity, version, columns of a text in three languages.
 *
 * <p>Does not belong here: entities of a context.
 */
package org.klaster.domain.shared;
