/**
 * The council's part of the demonstration data: the council of the cotton cluster, a decision of
 * the past, an open ballot, an application that waits for the coordinator. All people and firms in
 * it are invented.
 *
 * <p>Does not belong here: rules; the data go through the same entities as everybody's.
 */
package org.klaster.council.demo;
