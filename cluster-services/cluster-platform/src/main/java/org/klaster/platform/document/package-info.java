/**
 * Uploaded files: checked, hashed, kept outside the database.
 *
 * <p>Does not belong here: which document belongs to what, and who may read it.
 */
package org.klaster.platform.document;
