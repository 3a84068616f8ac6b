/**
 * What all tests of the whole system share: the started servers, clients for their edges, and
 * mothers that make data with unique keys.
 *
 * <p>Does not belong here: expectations; those stand in the tests.
 */
@NullMarked
package org.klaster.tests;

import org.jspecify.annotations.NullMarked;
