/**
 * Migration of the schema, rights of the application's database user, check of the mapping.
 *
 * <p>Does not belong here: the migrations themselves, which lie with the model.
 */
package org.klaster.platform.schema;
