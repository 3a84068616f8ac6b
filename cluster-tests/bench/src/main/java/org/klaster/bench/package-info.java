/**
 * How fast the product is at 10,000 organisations: starts the servers on temporary data, loads
 * them, lets Gatling play the users, and prints latencies beside the servers' CPU time, which tells
 * the truth on a busy machine.
 *
 * <p>Does not belong here: anything that decides whether a build is green.
 */
package org.klaster.bench;
