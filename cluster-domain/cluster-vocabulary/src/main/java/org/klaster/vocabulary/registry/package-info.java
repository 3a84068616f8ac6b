/**
 * Values of the registry: identifiers of legal persons (BIN, IIN), codes of regions (KATO) and
 * sectors (OKED), and the enumerations of clusters, organisations and memberships with their tables
 * of transitions.
 *
 * <p>Does not belong here: entities, and what the council or the reports alone know.
 */
package org.klaster.vocabulary.registry;
