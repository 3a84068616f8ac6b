/**
 * The locks of the build: layers, security of the beans, names, budgets, pages, texts, migrations.
 * Each is proved by a deliberately wrong piece in a package that ends in {@code wrong}.
 *
 * <p>Does not belong here: tests of what the product does.
 */
package org.klaster.architecture;
